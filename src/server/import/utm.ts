/* Inverse transverse Mercator, Krüger's series (as in Karney, „Transverse Mercator with an accuracy of a few
   nanometers“, 2011, to n³): here better than a millimetre. ETRS89 is taken for WGS 84; they differ by decimetres. */

const equatorialRadius = 6_378_137;
const flattening = 1 / 298.257222101;
const n = flattening / (2 - flattening);
const meridianRadius = (equatorialRadius / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
const scale = 0.9996;
const falseEasting = 500_000;
const centralMeridian = 9;
const beta = [n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96, n ** 2 / 48 + n ** 3 / 15, (17 * n ** 3) / 480];
const delta = [
  2 * n - (2 * n ** 2) / 3 - 2 * n ** 3,
  (7 * n ** 2) / 3 - (8 * n ** 3) / 5,
  (56 * n ** 3) / 15,
];

const degrees = (radians: number) => (radians * 180) / Math.PI;

/**
 * From ETRS89 / UTM zone 32N (EPSG:25832) to WGS 84.
 * @param easting metres
 * @param northing metres
 * @returns degrees, to seven decimals (a centimetre).
 */
export function fromUtm32(easting: number, northing: number): { longitude: number; latitude: number } {
  const xi = northing / (scale * meridianRadius);
  const eta = (easting - falseEasting) / (scale * meridianRadius);
  let xiSphere = xi;
  let etaSphere = eta;
  beta.forEach((factor, at) => {
    const order = 2 * (at + 1);
    xiSphere -= factor * Math.sin(order * xi) * Math.cosh(order * eta);
    etaSphere -= factor * Math.cos(order * xi) * Math.sinh(order * eta);
  });
  const conformal = Math.asin(Math.sin(xiSphere) / Math.cosh(etaSphere));
  const latitude = delta.reduce(
    (sum, factor, at) => sum + factor * Math.sin(2 * (at + 1) * conformal),
    conformal,
  );
  const longitude = Math.atan2(Math.sinh(etaSphere), Math.cos(xiSphere));
  const rounded = (value: number) => Math.round(value * 1e7) / 1e7;
  return { longitude: rounded(centralMeridian + degrees(longitude)), latitude: rounded(degrees(latitude)) };
}

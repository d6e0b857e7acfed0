/** What an address in one cell says. */
export interface FoundAddress {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly addition: string;
}

const withPlace = /^(?:D[-–\s]\s?)?(?<postcode>\d{5})(?:\s+(?<city>\D.*))?$/;

/** „47053 Duisburg“, as it stands under „PLZ/Ort“ as well; null where it is none. */
export function placeIn(text: string): Pick<FoundAddress, 'postcode' | 'city'> | null {
  const { postcode, city = '' } = withPlace.exec(text.trim())?.groups ?? {};
  return postcode === undefined ? null : { postcode, city: city.trim() };
}

/** „Musterweg 3, 47053 Duisburg“, also in lines, and with something before or behind it; null where it is no such. */
export function addressIn(text: string): FoundAddress | null {
  const parts = text
    .split(/\s*[,;\n|]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const at = parts.findIndex((part) => placeIn(part) !== null);
  const place = placeIn(parts[at] ?? '');
  const street = parts[at - 1];
  if (place === null || street === undefined) return null;
  const around = [...parts.slice(0, at - 1), ...parts.slice(at + 1)];
  return { street, ...place, addition: around.join(', ') };
}

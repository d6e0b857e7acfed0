import type { Partner, PartnerLocation } from '../../contract/partner.ts';

/**
 * An address as it is written on a letter (DIN 5008): the name, what stands above the street, the street, postcode and
 * place; no blank lines, nothing underlined, the country only abroad.
 */
export const postalAddress = (
  name: string,
  { addition, street, postcode, city }: Pick<PartnerLocation, 'addition' | 'street' | 'postcode' | 'city'>,
): string[] => [name, addition, street, `${postcode} ${city}`.trim()].filter((line) => line !== '');

/** Where letters to a partner go: its first location with a street; null where there is none. */
export function letterAddress(partner: Partner): string[] | null {
  const location = partner.locations.find(({ street, city }) => street !== '' && city !== '');
  return location === undefined ? null : postalAddress(partner.name, location);
}

import type { Partner, PartnerLocation } from '../../contract/partner.ts';

type Address = Pick<PartnerLocation, 'addition' | 'street' | 'postcode' | 'city'>;

/** Below the name (DIN 5008): what stands above the street, the street, postcode and place; no blank lines. */
export const addressBelowName = ({ addition, street, postcode, city }: Address): string[] =>
  [addition, street, `${postcode} ${city}`.trim()].filter((line) => line !== '');

/** An address as it is written on an envelope (DIN 5008), a line each. The country stands only abroad. */
export const postalAddress = (name: string, address: Address): string[] => [
  name,
  ...addressBelowName(address),
];

/** Where letters to a partner go: its first place that one reaches; null where there is none. */
export const placeForLetters = ({ locations }: Partner): PartnerLocation | null =>
  locations.find(({ street, postcode, city }) =>
    [street, postcode, city].every((part) => part.trim() !== ''),
  ) ?? null;

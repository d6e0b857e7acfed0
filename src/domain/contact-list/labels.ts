import type { Partner } from '../../contract/partner.ts';
import { placeForLetters, postalAddress } from '../partner/postal-address.ts';

/** What goes onto labels, and who has no address that a letter could go to. */
export interface Labels {
  readonly addresses: readonly (readonly string[])[];
  readonly without: readonly Partner[];
}

/** The addresses of partners, in their order. */
export function labelsOf(partners: readonly Partner[]): Labels {
  const all = partners.map((partner) => ({ partner, place: placeForLetters(partner) }));
  return {
    addresses: all.flatMap(({ partner, place }) =>
      place === null ? [] : [postalAddress(partner.name, place)],
    ),
    without: all.filter(({ place }) => place === null).map(({ partner }) => partner),
  };
}

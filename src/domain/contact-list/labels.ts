import type { Partner } from '../../contract/partner.ts';
import { letterAddress } from './postal-address.ts';

/** What goes onto labels, and who has no address that a letter could go to. */
export interface Labels {
  readonly addresses: readonly (readonly string[])[];
  readonly without: readonly Partner[];
}

/** The addresses of partners, in their order. */
export function labelsOf(partners: readonly Partner[]): Labels {
  const all = partners.map((partner) => ({ partner, address: letterAddress(partner) }));
  return {
    addresses: all.flatMap(({ address }) => (address === null ? [] : [address])),
    without: all.filter(({ address }) => address === null).map(({ partner }) => partner),
  };
}

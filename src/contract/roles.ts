import type { AccessLevel } from './access.ts';

/** What an account may do: look after its own entries, edit and review all of them, or run the installation. */
export const roles = ['partner', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What a role may see of entries that it does not look after. */
export const levelOfRole: Readonly<Record<Role, AccessLevel>> = {
  partner: 'network',
  editor: 'team',
  administrator: 'team',
};

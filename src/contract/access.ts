/** Who may see a value, from everyone to the KI's own team; the order is the order of trust. */
export const accessLevels = ['public', 'network', 'team'] as const;
export type AccessLevel = (typeof accessLevels)[number];

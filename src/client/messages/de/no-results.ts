export const noResults = {
  none: '0 Treffer',
  noneHint: 'Zusammen passt das auf keinen Eintrag.',
  drop: (what: string) => `Ohne ${what}`,
  dropQuery: (text: string) => `„${text}“`,
  dropGives: (count: number) => (count === 1 ? '1 Partner' : `${count} Partner`),
  dropCitywide: 'Mit stadtweiten Angeboten',
};

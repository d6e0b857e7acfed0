export const noResults = {
  none: '0 Treffer',
  noneHint: 'Zusammen passt das auf keinen Eintrag.',
  drop: (what: string) => `Ohne ${what}`,
  dropQuery: (texts: readonly string[]) => texts.map((text) => `„${text}“`).join(' und '),
  dropGives: (count: number) => (count === 1 ? '1 Partner' : `${count} Partner`),
  dropCitywide: 'Mit stadtweiten Angeboten',
};

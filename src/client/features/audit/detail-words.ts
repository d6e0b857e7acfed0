const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return isRecord(value) ? detailWords(value) : String(value ?? '');
}

/** The details of an event in one line: `route: /api/staff · proposal: 12`. What is empty is left out. */
export const detailWords = (details: Readonly<Record<string, unknown>>): string =>
  Object.entries(details)
    .map(([name, value]) => [name, shown(value)])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · ');

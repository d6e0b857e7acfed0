/** An address in the web as people write it, with what it begins with: `www.verein.de` → `https://www.verein.de`. */
export function withScheme(written: string): string {
  const text = written.trim();
  return text === '' || text.includes('://') || !/^[^\s@]+\.[^\s@]+$/.test(text) ? text : `https://${text}`;
}

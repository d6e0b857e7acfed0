import type { ImportPlan } from './plan.ts';

const mostShown = 20;

function list(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - mostShown;
  return [
    '',
    title,
    ...lines.slice(0, mostShown).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … und ${rest} weitere / and ${rest} more`] : []),
  ];
}

/** The plan in words, German and English: what is new, what changes, what is refused and why. */
export function report(plan: ImportPlan): string {
  const { added, changed, unchanged, refused, absent } = plan;
  const counts = [
    ['neu / new', added.length],
    ['geändert / changed', changed.length],
    ['unverändert / unchanged', unchanged],
    ['abgelehnt / refused', refused.length],
    ['nicht in der Datei / not in the file', absent.length],
  ] as const;
  const width = Math.max(...counts.map(([name]) => name.length));
  return [
    ...counts.map(([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(6)}`),
    ...list(
      'Geändert / changed:',
      changed.map(({ record, differences }) => `${record.name}: ${differences.join(', ')}`),
    ),
    ...list(
      'Abgelehnt / refused:',
      refused.map(
        ({ line, column, reason }) =>
          `Zeile / line ${line}${column === null ? '' : `, ${column}`}: ${reason.de} / ${reason.en}`,
      ),
    ),
    ...list(
      'Nicht in der Datei, bleiben erhalten / not in the file, kept:',
      absent.map(({ record }) => `${record.name} (${record.source?.key})`),
    ),
  ].join('\n');
}

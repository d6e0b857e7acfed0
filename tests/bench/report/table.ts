import { holds, type Limit, type Measure, ratioOf } from './measure.ts';

const digits = (value: number): number => (value >= 100 ? 0 : value >= 10 ? 1 : 2);
const plain = (value: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits(value), maximumFractionDigits: digits(value) });
const withUnit = (value: number, unit: string): string => `${plain(value)} ${unit}`.trim();
const times = (ratio: number | null): string => (ratio === null ? '' : `${ratio.toFixed(2)} ×`);

function limitText(limit: Limit | undefined, unit: string): string {
  if (limit === undefined) return '';
  const bound = limit.atMost ?? limit.atLeast ?? 0;
  const sign = limit.atMost === undefined ? '≥' : '≤';
  return `${sign} ${limit.of === 'ratio' ? `${bound} ×` : `${bound} ${unit}`.trim()}`;
}

function cells(measure: Measure): string[] {
  const { peer, unit } = measure;
  const verdict = holds(measure);
  return [
    measure.name,
    withUnit(measure.own, unit),
    peer === undefined ? '' : `${withUnit(peer.value, unit)} (${peer.name})`,
    times(ratioOf(measure)),
    limitText(measure.limit, unit),
    verdict === null ? '' : verdict ? 'holds' : 'MISSED',
  ];
}

const heads = ['what', 'ours', 'peer', 'ratio', 'limit', ''];

/** The figures as a Markdown table, its columns aligned so that a terminal shows it well, too. */
export function table(measures: readonly Measure[]): string {
  const rows = [heads, ...measures.map(cells)];
  const widths = heads.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  const [head = [], ...body] = rows;
  const notes = measures.flatMap(({ name, note }) => (note === undefined ? [] : [`${name}: ${note}`]));
  return [line(head), rule, ...body.map(line), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

import type { DirectoryEntry } from '../../../src/contract/entry.ts';
import { encodeSnapshot } from '../../../src/domain/snapshot/encode.ts';
import { slugOf } from '../../../src/domain/text/slug.ts';
import type { Measure } from '../report/measure.ts';
import { sampleEntries } from '../stage/sample.ts';
import { brotliSize } from './brotli.ts';
import { withVariedTexts } from './varied.ts';

const sizes = [300, 2_000, 10_000];
const variedSize = 2_000;

const perPartner = (value: unknown, count: number) => brotliSize(JSON.stringify(value)) / count;

function weigh(name: string, entries: readonly DirectoryEntry[]): Measure {
  return {
    name: `bytes: snapshot per partner, ${name}`,
    unit: 'B/partner',
    own: perPartner(encodeSnapshot(entries, 1), entries.length),
    peer: { name: 'JSON of objects', value: perPartner(entries, entries.length) },
    limit: { of: 'own', atMost: 200 },
  };
}

/** The snapshot on the wire beside the same entries as an array of objects, both at Brotli's best. */
export function snapshotBytes(): Measure[] {
  const varied = withVariedTexts(sampleEntries(variedSize)).map((entry) => ({
    ...entry,
    slug: slugOf(entry.name),
  }));
  return [
    ...sizes.map((size) => weigh(size.toLocaleString('en'), sampleEntries(size))),
    weigh(`${variedSize.toLocaleString('en')}, every word by lot`, varied),
  ];
}

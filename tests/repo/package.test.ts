import { expect, test } from 'vitest';
import { filesOf, read } from './source.ts';

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly scripts: Record<string, string>;
}
interface Lockfile {
  readonly packages: Record<
    string,
    { version?: string; resolved?: string; integrity?: string; link?: boolean }
  >;
}

const manifest: Manifest = JSON.parse(read('package.json'));
const lockfile: Lockfile = JSON.parse(read('package-lock.json'));
const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

test('each dependency is named with one exact version, and the lock file agrees', () => {
  expect(wanted.length).toBeGreaterThan(20);
  for (const [name, version] of wanted) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)]);
    expect([name, lockfile.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  }
});

test('the lock file names no registry, so that it fits every machine', () => {
  const hosts = Object.values(lockfile.packages).flatMap(({ resolved }) =>
    resolved ? [new URL(resolved).host] : [],
  );
  expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});

test('the files that are committed name no machine, no registry and nobody', () => {
  const text = filesOf('**/*.{ts,tsx,mjs,js,json,md,css,html,sql,csv,webmanifest}', '.ci/run').filter(
    (file) => file !== 'package-lock.json',
  );
  expect(text.length).toBeGreaterThan(50);
  const machine = new RegExp(
    ['/wo' + 'rk/', '/opt/' + 'n24', '/ro' + 'ot/', '/ho' + 'me/[a-z]', 'registry\\.(?!npmjs)[a-z]+\\.'].join(
      '|',
    ),
  );
  expect(text.filter((file) => machine.test(read(file)))).toEqual([]);
});

test('addresses in sample data and tests can belong to nobody', () => {
  const files = filesOf('{mocks,tests,src}/**/*.{ts,tsx,csv,json}');
  const addresses = files.flatMap((file) =>
    [...read(file).matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)*\.[a-z]{2,})/g)].map(
      (match) => `${file}: ${match[0]}`,
    ),
  );
  expect(
    addresses.filter((address) => !/(\.example|@example\.(com|org|net)|\.test|\.invalid)$/.test(address)),
  ).toEqual([]);
});

test('every script of package.json names a file that is there', () => {
  const files = Object.values(manifest.scripts).flatMap(
    (script) => script.match(/[\w/.-]+\.(ts|mjs)\b/g) ?? [],
  );
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect([file, filesOf(file).length]).toEqual([file, 1]);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { duisburg } from './duisburg.ts';
import { loadCity, loadTheme } from './load.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'partnernetz-city-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string): Promise<string> {
  const target = path.join(folder, name);
  await writeFile(target, content);
  return target;
}

it('is Duisburg where no file is named', async () => {
  expect((await loadCity(null)).name).toBe('Duisburg');
  expect(await loadTheme({ themeFile: null })).toHaveLength(0);
});

it('reads a city with a theme beside its file', async () => {
  await file('moers.css', ':root { --accent: green }');
  const city = await loadCity(
    await file('moers.json', JSON.stringify({ ...duisburg, name: 'Moers', themeFile: 'moers.css' })),
  );
  expect(city.name).toBe('Moers');
  expect(String(await loadTheme(city))).toContain('--accent');
});

it('puts the logo beside its file at the head of printed lists', async () => {
  await file('moers.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const withLogo = (logoFile: string) => file('logo.json', JSON.stringify({ ...duisburg, logoFile }));
  const { legal } = await loadCity(await withLogo('moers.svg'));
  expect(atob(legal.operator.logo?.replace('data:image/svg+xml;base64,', '') ?? '')).toMatch(/^<svg/);
  await file('moers.gif', 'GIF89a');
  await expect(withLogo('moers.gif').then(loadCity)).rejects.toThrow(/SVG or a PNG/);
  await file('large.png', 'x'.repeat(200_001));
  await expect(withLogo('large.png').then(loadCity)).rejects.toThrow(/200001 bytes/);
});

it('says what is wrong with the file', async () => {
  const broken = await file('broken.json', JSON.stringify({ ...duisburg, name: 7 }));
  await expect(loadCity(broken)).rejects.toThrow(/CITY_FILE.*→ at name/s);
  await expect(loadCity(await file('no.json', '{'))).rejects.toThrow(/CITY_FILE.*JSON/s);
  await expect(loadCity(path.join(folder, 'missing.json'))).rejects.toThrow(/missing\.json.*ENOENT/s);
  await expect(loadTheme({ themeFile: path.join(folder, 'missing.css') })).rejects.toThrow(/missing\.css/);
});

import { expect, test } from 'vitest';
import { generatePartners } from '../../../mocks/sample/generate.ts';
import { directorySnapshot } from '../../contract/directory.ts';
import { entryOf } from '../partner/entry.ts';
import { visiblePartner } from '../partner/visible.ts';
import { decodeSnapshot, SnapshotError } from './decode.ts';
import { encodeSnapshot } from './encode.ts';

const entries = generatePartners(300, { today: '2026-11-02' }).flatMap((record) => {
  const visible = visiblePartner(record, 'team');
  return visible === null ? [] : entryOf(visible);
});

test('a snapshot gives back every entry, through JSON, and is what the contract says', () => {
  const snapshot = JSON.parse(JSON.stringify(encodeSnapshot(entries, 7)));
  expect(directorySnapshot.parse(snapshot)).toEqual(snapshot);
  expect(decodeSnapshot(snapshot)).toEqual(entries);
  expect(decodeSnapshot(encodeSnapshot([], 0))).toEqual([]);
});

test('a snapshot that does not hold together is told from one that does', () => {
  const snapshot = encodeSnapshot(entries, 7);
  const { columns } = snapshot;
  expect(() => decodeSnapshot({ ...snapshot, columns: { ...columns, name: columns.name.slice(1) } })).toThrow(
    SnapshotError,
  );
  expect(() =>
    decodeSnapshot({ ...snapshot, columns: { ...columns, fields: columns.fields.slice(1) } }),
  ).toThrow(SnapshotError);
  expect(() => decodeSnapshot({ ...snapshot, ids: [] })).toThrow(SnapshotError);
  expect(() => decodeSnapshot({ ...snapshot, format: 1 as 2 })).toThrow(SnapshotError);
});

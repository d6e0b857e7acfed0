import { test } from 'vitest';
import { playModel } from './play.ts';

test(
  'no silent overwrite, no lost revision, no gap in the audit, whoever does what when',
  () => playModel(12, ['submit', 'decide', 'publish', 'confirm']),
  180_000,
);

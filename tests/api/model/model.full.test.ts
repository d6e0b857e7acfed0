import { test } from 'vitest';
import type { AuditAction } from '../../../src/contract/audit-actions.ts';
import { playModel } from './play.ts';

const everything: readonly AuditAction[] = [
  'submit',
  'withdraw',
  'decide',
  'publish',
  'undo-decision',
  'confirm',
  'update',
  'archive',
  'unarchive',
  'restore',
];

test('the same, for long', () => playModel(150, everything), 600_000);

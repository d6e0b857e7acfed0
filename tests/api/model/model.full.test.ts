import { test } from 'vitest';
import { playModel } from './play.ts';

test('the same, for long', () => playModel(150), 600_000);

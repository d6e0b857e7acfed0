import { testFileProperties } from '../../../tests/support/file-properties.ts';

testFileProperties(10_000);

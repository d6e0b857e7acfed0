import { testFileProperties } from '../../../tests/support/file-properties.ts';

testFileProperties(300);

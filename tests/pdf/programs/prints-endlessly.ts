import { createChromiumPrinter } from '../../../src/server/pdf/chromium-printer.ts';
import { printUser } from '../../../src/server/pdf/print-user.ts';
import { endless, limits } from '../support/documents.ts';

/* A server in the middle of a job, to be killed. Its argument: Chromium's file. */
const [, , file = ''] = process.argv;
const printer = createChromiumPrinter({ file, runAs: await printUser(), sandbox: 'on' }, limits);
await printer.print(endless, new AbortController().signal);

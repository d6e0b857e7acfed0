/* What a worker process runs. */
export { composeList, makeFile, readTables } from './tasks.ts';

// Ctrl-C goes to us as well, but it is for the server: it lets us finish, and we end with it.
process.on('SIGINT', () => undefined);

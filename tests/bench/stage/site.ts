import { ensureClientBuilt } from './client-build.ts';
import { sampleDatabase, withPostgres } from './database.ts';
import { startServer } from './server-process.ts';

/** Work with the product, built and running on that many sample partners. */
export async function withSite<T>(count: number, work: (url: string) => Promise<T>): Promise<T> {
  await ensureClientBuilt();
  return withPostgres(async () => {
    const database = await sampleDatabase(count);
    const server = await startServer('src/server/main.ts', { DATABASE_URL: database.url });
    try {
      return await work(server.url);
    } finally {
      await server.stop();
    }
  });
}

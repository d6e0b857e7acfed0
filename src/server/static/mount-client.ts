import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Env, Hono } from 'hono';
import { documentPolicy, securityHeaders } from '../http/security-headers.ts';
import { readStaticFiles, type StaticFile, staticFile } from './files.ts';
import { serveStatic } from './serve.ts';

const dist = path.join(import.meta.dirname, '../../../dist');

/**
 * Lets the app serve the built client and the city's theme. Without a build (in development Vite serves the client)
 * there is only the theme.
 */
export async function mountClient<E extends Env>(
  app: Hono<E>,
  { theme, secure }: { theme: Uint8Array; secure: boolean },
): Promise<void> {
  const files = new Map<string, StaticFile>(await builtFiles());
  files.set('/theme.css', staticFile(theme, 'text/css; charset=utf-8'));
  const serve = serveStatic(files);
  app.use('*', securityHeaders(secure));
  app.get('*', (context) => {
    const response = serve(context.req.raw);
    if (response === null) return context.notFound();
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      response.headers.set('content-security-policy', documentPolicy);
    }
    return response;
  });
}

async function builtFiles(): Promise<ReadonlyMap<string, StaticFile>> {
  const exists = await readdir(dist).then(
    () => true,
    () => false,
  );
  return exists ? readStaticFiles(dist) : new Map();
}

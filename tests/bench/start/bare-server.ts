import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/* The least that can answer: what Node, the framework and listening cost. PORT says where. */
const app = new Hono().get('/api/ready', (context) => context.json({ status: 'ok' }));
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT) });
process.once('SIGTERM', () => server.close(() => process.exit(0)));

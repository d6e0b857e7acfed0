import { z } from 'zod';

/** `GET /api/health`: the process answers. */
export const health = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' });

/** `GET /api/ready`: the database answers and has every migration. */
export const readiness = z
  .strictObject({
    status: z.enum(['ready', 'not-ready']),
    database: z.enum(['up', 'down']),
    migrations: z.enum(['current', 'pending', 'unknown']),
  })
  .meta({ id: 'Readiness' });

export type Readiness = z.infer<typeof readiness>;

import { z } from 'zod';
import { problemCodes } from './problem-codes.ts';

/** A field of the request that was refused. `name` is the query parameter or a dotted path into the body. */
export const fieldProblem = z.strictObject({
  name: z.string().meta({ example: 'district' }),
  value: z.string().optional().meta({ example: 'atlantis' }),
  message: z.string().meta({ example: 'Diesen Stadtbezirk gibt es nicht.' }),
});

/** Problem details as in RFC 9457; `code` is the stable, typed name of the problem. */
export const problem = z
  .strictObject({
    type: z.string().meta({ example: '/problems/invalid-parameter' }),
    title: z.string().meta({ example: 'Ungültige Anfrage' }),
    status: z.number().int(),
    code: z.enum(problemCodes),
    detail: z.string(),
    instance: z.string().meta({ description: 'The request id, as in the X-Request-Id header.' }),
    fields: z.array(fieldProblem).optional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problem>;
export type FieldProblem = z.infer<typeof fieldProblem>;

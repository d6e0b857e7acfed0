import { z } from 'zod';
import type { FieldProblem } from '../../contract/problem.ts';
import { RequestProblem } from './problem.ts';
import { type AppContext, messagesFor } from './request-context.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const isList = (schema: z.ZodType | undefined): boolean =>
  schema instanceof z.ZodDefault ? isList(schema.unwrap() as z.ZodType) : schema instanceof z.ZodArray;

const longestEcho = 80;
const shown = (value: string) => value.replace(/\p{C}/gu, '�').slice(0, longestEcho);

/**
 * Reads the query string against a route's schema.
 * @throws RequestProblem naming every parameter that is unknown, repeated or invalid.
 */
export function readQuery<Schema extends z.ZodObject>(c: AppContext, schema: Schema): z.output<Schema> {
  // As most come, and some often; then there is nothing to take apart and nobody to tell.
  const bare = c.req.url.includes('?') ? null : schema.safeParse({});
  if (bare?.success) return bare.data;
  const { fields } = messagesFor(c);
  const params = new URL(c.req.url).searchParams;
  const unknown: FieldProblem[] = [];
  const invalid: FieldProblem[] = [];
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(params.keys())) {
    const given = params.getAll(name);
    const [first = ''] = given;
    const rule = Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : undefined;
    if (rule === undefined) unknown.push({ name: shown(name), value: shown(first), message: fields.unknown });
    else if (given.some((value) => control.test(value))) invalid.push({ name, message: fields.control });
    else if (!isList(rule) && given.length > 1) invalid.push({ name, message: fields.repeated });
    else values[name] = isList(rule) ? given : first;
  }
  if (unknown.length > 0) throw new RequestProblem('unknown-parameter', unknown);
  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? '')));
    for (const name of names)
      invalid.push({ name, value: shown(params.get(name) ?? ''), message: fields.invalid });
  }
  if (invalid.length > 0 || !parsed.success) throw new RequestProblem('invalid-parameter', invalid);
  return parsed.data;
}

import type { z } from 'zod';
import type { FieldProblem } from '../../contract/problem.ts';
import { RequestProblem } from './problem.ts';
import { type AppContext, messagesFor } from './request-context.ts';
import { unkeepableIn } from './unkeepable.ts';

type Words = ReturnType<typeof messagesFor>['fields'];

/** One sentence about what is wrong with a value, in the client's language. */
function sentenceFor(issue: z.core.$ZodIssue, words: Words): string {
  if (issue.code === 'too_big') return words.tooLong(Number(issue.maximum));
  if (issue.code === 'too_small') return words.required;
  if (issue.code === 'unrecognized_keys') return words.unknown;
  if (issue.code === 'invalid_format' && issue.format === 'email') return words.email;
  if (issue.code === 'custom' && issue.message === 'control') return words.control;
  if (issue.code === 'custom' && issue.message === 'website') return words.website;
  return words.invalid;
}

const longestList = 50;
const deepestName = 8;
const nameOf = (path: readonly PropertyKey[]) => path.slice(0, deepestName).map(String).join('.') || 'body';

function problemsOf(issues: readonly z.core.$ZodIssue[], words: Words): FieldProblem[] {
  return issues.slice(0, longestList).map((issue) => ({
    name: nameOf(issue.path),
    message: sentenceFor(issue, words),
  }));
}

/**
 * Reads a JSON body against a route's schema.
 * @throws RequestProblem: `unsupported-media-type`, or `invalid-body` naming every field by its dotted path.
 */
export async function readBody<Schema extends z.ZodType>(
  c: AppContext,
  schema: Schema,
): Promise<z.output<Schema>> {
  const words = messagesFor(c).fields;
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new RequestProblem('unsupported-media-type');
  const text = await c.req.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RequestProblem('invalid-body', [{ name: 'body', message: words.notJson }]);
  }
  const unkeepable = unkeepableIn(value);
  if (unkeepable !== null) {
    const message = unkeepable.what === 'text' ? words.control : words.invalid;
    throw new RequestProblem('invalid-body', [{ name: nameOf(unkeepable.path), message }]);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new RequestProblem('invalid-body', problemsOf(parsed.error.issues, words));
  return parsed.data;
}

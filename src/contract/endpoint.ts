import { z } from 'zod';
import { problem } from './problem.ts';

/** The body of a response: parsed strictly as JSON, none at all (304), or a file to be kept, of whatever type. */
export type ResponseBody = z.ZodType | 'empty' | 'file';

/**
 * Who may call a route at all. `caretaker`: whoever looks after the entry, and the KI. `sample`: only a sample
 * installation has it. What is then shown or changed, the services decide.
 */
export type Access = 'everyone' | 'signed-in' | 'caretaker' | 'editor' | 'administrator' | 'sample';

export type Method = 'get' | 'post' | 'put' | 'delete';

export interface Endpoint {
  readonly method: Method;
  readonly access: Access;
  /** In OpenAPI's notation, parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly params?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** Whether those may call it, too, who have to set up a second factor and have not. */
  readonly beforeSecondFactor?: true;
  /** A file instead of a body; the media types that it may have. */
  readonly upload?: readonly string[];
  /** Whether `If-Match` has to name the state that a write is based on (428 without, 412 where it is gone). */
  readonly conditional?: true;
  /** Every status this route may answer with, and what its body then is. */
  readonly responses: Readonly<Record<number, ResponseBody>>;
}

/** What any route may answer besides its own: the edge refuses, or the server fails. */
export const always = {
  400: problem,
  404: problem,
  405: problem,
  413: problem,
  414: problem,
  429: problem,
  500: problem,
  503: problem,
};

/** What a route that not everybody may call can answer besides. */
export const guarded = { ...always, 401: problem, 403: problem };
/** A write: what is sent may be refused, or be based on a state that is gone. */
export const written = { ...guarded, 409: problem, 412: problem, 415: problem, 428: problem };

export const noQuery = z.strictObject({});
export const slug = z.string().min(1).max(200);
export const ofEntry = z.strictObject({ slug });
export const ofId = z.strictObject({ id: z.string().min(1).max(100) });

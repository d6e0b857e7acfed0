import { eq } from 'drizzle-orm';
import { checkAgainstContract } from '../../mocks/contract-check.ts';
import type { EditableEntry, OwnProposal } from '../../src/contract/editing.ts';
import type { Problem } from '../../src/contract/problem.ts';
import type { Role } from '../../src/contract/roles.ts';
import { caretaker, person } from '../../src/server/db/people-schema.ts';
import { partner } from '../../src/server/db/schema.ts';
import { enrol } from '../../src/server/services/people/enrol.ts';
import { type Api, origin } from './app.ts';

export interface Asked {
  readonly body?: unknown;
  /** A file in place of a body. */
  readonly file?: Uint8Array<ArrayBuffer>;
  /** A tag without its quotes. */
  readonly ifMatch?: string;
  readonly headers?: Record<string, string>;
}

/** Somebody with a browser of their own. */
export interface Somebody {
  readonly id: string;
  readonly email: string;
  readonly cookie: string;
  readonly ask: (method: string, path: string, asked?: Asked) => Promise<Response>;
  /** The answer's body; throws with the problem where it is none of success. */
  readonly get: <Body>(method: string, path: string, asked?: Asked) => Promise<Body>;
  readonly problem: (method: string, path: string, asked?: Asked) => Promise<Problem>;
}

/** What a browser with these cookies asks; every answer is held against the contract. */
export function browserOf(api: Api, id: string, email: string, cookie: string): Somebody {
  const ask: Somebody['ask'] = async (method, path, { body, file, ifMatch, headers = {} } = {}) => {
    const request = new Request(new URL(path, origin), {
      method,
      headers: {
        ...(cookie === '' ? {} : { Cookie: cookie }),
        ...(method === 'GET' ? {} : { Origin: origin }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(file === undefined ? {} : { 'Content-Type': 'application/octet-stream' }),
        ...(ifMatch === undefined ? {} : { 'If-Match': `"${ifMatch}"` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(file === undefined ? {} : { body: file }),
    });
    return checkAgainstContract(request, await api.fetch(request.clone()));
  };
  return {
    id,
    email,
    cookie,
    ask,
    get: async <Body>(method: string, path: string, asked?: Asked) => {
      const response = await ask(method, path, asked);
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      return JSON.parse(text) as Body;
    },
    problem: async (method, path, asked) => {
      const response = await ask(method, path, asked);
      if (response.ok) throw new Error(`${method} ${path} was answered ${response.status}`);
      return response.json();
    },
  };
}

export const visitorOf = (api: Api): Somebody => browserOf(api, '', '', '');

export const cookieOf = (headers: readonly string[]): string =>
  headers.map((header) => header.split(';')[0] ?? '').join('; ');

let people = 0;

/** Somebody with that role, signed in, who looks after the entries with these slugs. */
export async function signIn(api: Api, role: Role, slugs: readonly string[] = []): Promise<Somebody> {
  people += 1;
  const email = `${role}-${people}@people.example`;
  const { id } = await enrol(api.db, { email, name: `${role} ${people}`, language: 'de', role });
  for (const slug of slugs) {
    const [row] = await api.db.select({ id: partner.id }).from(partner).where(eq(partner.slug, slug));
    if (row === undefined) throw new Error(`no entry ${slug}`);
    await api.db.insert(caretaker).values({ partnerId: row.id, personId: id, invitedBy: 'test' });
  }
  await api.db.update(person).set({ signedInAt: new Date() }).where(eq(person.id, id));
  const cookie = cookieOf(await api.accounts.start(id, new Request(origin)));
  return browserOf(api, id, email, cookie);
}

type Content = EditableEntry['content'];
export const entryPath = (slug: string, rest = '') => `/api/entries/${slug}${rest}`;

/** Writes a draft and submits it. */
export async function propose(
  author: Somebody,
  slug: string,
  change: (content: Content) => Content,
): Promise<OwnProposal> {
  const entry = await author.get<EditableEntry>('GET', entryPath(slug));
  const draft = await author.get<OwnProposal>('PUT', entryPath(slug, '/draft'), {
    body: { basedOn: entry.version, content: change(entry.content) },
    headers: { 'If-None-Match': '*' },
  });
  const submitted = await author.get<EditableEntry>('POST', entryPath(slug, '/draft/submit'), {
    ifMatch: `d${draft.version}`,
  });
  if (submitted.proposal === null) throw new Error('the proposal is gone');
  return submitted.proposal;
}

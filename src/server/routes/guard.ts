import type { Handler } from 'hono';
import type { Access, Endpoint } from '../../contract/endpoint.ts';
import type { Role } from '../../contract/roles.ts';
import { problemResponse } from '../http/problem.ts';
import type { AppEnvironment } from '../http/request-context.ts';
import type { Viewer } from '../http/viewer.ts';
import { noteRefusal } from '../services/audit/note-refusal.ts';
import { Refusal } from '../services/service-error.ts';
import type { RouteDeps } from './route.ts';

const needed: Readonly<Record<Access, readonly Role[] | null>> = {
  everyone: null,
  sample: null,
  'signed-in': ['partner', 'editor', 'administrator'],
  caretaker: ['partner', 'editor', 'administrator'],
  editor: ['editor', 'administrator'],
  administrator: ['administrator'],
};

/** Whether a viewer may call a route at all; what they then get, its service decides. */
export function mayCall(
  { access, beforeSecondFactor }: Pick<Endpoint, 'access' | 'beforeSecondFactor'>,
  { person }: Viewer,
): 'yes' | 'sign-in' | 'set-up' | 'no' {
  const roles = needed[access];
  if (roles === null) return 'yes';
  if (person === null) return 'sign-in';
  if (person.mustSetUpSecondFactor && beforeSecondFactor !== true) return 'set-up';
  return roles.includes(person.role) ? 'yes' : 'no';
}

/**
 * Stands before every route: finds out who asks, and turns away who may not. A write has to come from our own pages
 * (its `Origin`), so that no other site can have a browser do it.
 */
export function guarded(
  endpoint: Endpoint,
  { db, identify, acceptsOrigin, sampleAccounts }: RouteDeps,
  answer: Handler<AppEnvironment>,
): Handler<AppEnvironment> {
  const { access, method, path } = endpoint;
  return async (c, next) => {
    c.set('route', path);
    if (access === 'sample' && !sampleAccounts) return problemResponse(c, 'not-found');
    if (method !== 'get' && !acceptsOrigin(c.req.header('Origin'), c.req.raw))
      return problemResponse(c, 'wrong-origin');
    const viewer = await identify(c.req.raw);
    c.set('viewer', viewer);
    const may = mayCall(endpoint, viewer);
    if (may === 'sign-in') return problemResponse(c, 'not-signed-in');
    if (may === 'set-up') return problemResponse(c, 'second-factor-required');
    if (may === 'no') {
      await noteRefusal(db, viewer, `${method.toUpperCase()} ${path}`);
      return problemResponse(c, 'not-allowed');
    }
    // PostgreSQL knows no text with it, so nothing is called so.
    if (c.req.path.includes('\0')) return problemResponse(c, 'not-found');
    try {
      return await answer(c, next);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'not-allowed')
        await noteRefusal(db, viewer, `${method.toUpperCase()} ${path}`);
      throw error;
    }
  };
}

import { endpoints } from '../../contract/endpoints.ts';
import { readBody } from '../http/read-body.ts';
import { readQuery } from '../http/read-query.ts';
import { openEntry, personOf } from '../services/editing/open-entry.ts';
import { listCaretakers } from '../services/people/caretakers.ts';
import { inviteCaretaker, remindCaretaker } from '../services/people/invite-caretaker.ts';
import { remindStaff } from '../services/people/remind-staff.ts';
import { removeCaretaker } from '../services/people/remove-caretaker.ts';
import { inviteStaff, listStaff, removeStaff } from '../services/people/staff.ts';
import { uncached } from './answer.ts';
import { editingContext } from './editing-context.ts';
import type { Route } from './route.ts';

export const caretakersRoute: Route =
  ({ db }) =>
  async (c) => {
    readQuery(c, endpoints.caretakers.query);
    const entry = await openEntry(db, c.req.param('slug') ?? '', c.get('viewer'));
    return c.json({ people: await listCaretakers(db, entry.id) }, 200, uncached);
  };

export const inviteCaretakerRoute: Route = (deps) => async (c) => {
  const body = await readBody(c, endpoints.inviteCaretaker.body);
  const slug = c.req.param('slug') ?? '';
  return c.json(await inviteCaretaker(editingContext(deps), slug, body, c.get('viewer')), 201, uncached);
};

export const remindCaretakerRoute: Route = (deps) => async (c) => {
  const { slug = '', id = '' } = c.req.param();
  return c.json(await remindCaretaker(editingContext(deps), slug, id, c.get('viewer')), 200, uncached);
};

export const removeCaretakerRoute: Route = (deps) => async (c) => {
  const { slug = '', id = '' } = c.req.param();
  const people = await removeCaretaker(editingContext(deps), slug, id, c.get('viewer'));
  return c.json({ people }, 200, uncached);
};

export const staffRoute: Route =
  ({ db }) =>
  async (c) => {
    readQuery(c, endpoints.staff.query);
    return c.json(await listStaff(db), 200, uncached);
  };

export const inviteStaffRoute: Route = (deps) => async (c) => {
  const body = await readBody(c, endpoints.inviteStaff.body);
  const { id, name } = personOf(c.get('viewer'));
  return c.json(await inviteStaff(editingContext(deps), body, { actor: id, inviter: name }), 201, uncached);
};

export const removeStaffRoute: Route = (deps) => async (c) => {
  const left = await removeStaff(editingContext(deps), c.req.param('id') ?? '', c.get('viewer'));
  return c.json(left, 200, uncached);
};

export const remindStaffRoute: Route = (deps) => async (c) => {
  const member = await remindStaff(editingContext(deps), c.req.param('id') ?? '', c.get('viewer'));
  return c.json(member, 200, uncached);
};

import { endpoints } from '../../contract/endpoints.ts';
import { basedOn } from '../http/based-on.ts';
import { readBody } from '../http/read-body.ts';
import { readQuery } from '../http/read-query.ts';
import { eraseAccount } from '../services/erasure/erase-account.ts';
import { erasePerson } from '../services/erasure/erase-person.ts';
import { listContactPeople } from '../services/erasure/list-people.ts';
import { listStaff } from '../services/people/staff.ts';
import { answerEntry, uncached } from './answer.ts';
import { editingContext } from './editing-context.ts';
import type { Route } from './route.ts';

export const contactPeopleRoute: Route =
  ({ db }) =>
  async (c) => {
    readQuery(c, endpoints.contactPeople.query);
    return c.json(await listContactPeople(db, c.req.param('slug') ?? '', c.get('viewer')), 200, uncached);
  };

export const erasePersonRoute: Route = (deps) => async (c) => {
  const version = basedOn(c, 'v');
  const { names } = await readBody(c, endpoints.erasePerson.body);
  const slug = c.req.param('slug') ?? '';
  return answerEntry(c, await erasePerson(editingContext(deps), slug, { version, names }, c.get('viewer')));
};

export const eraseAccountRoute: Route = (deps) => async (c) => {
  const { email } = await readBody(c, endpoints.eraseAccount.body);
  await eraseAccount(editingContext(deps), email, c.get('viewer'));
  return c.json(await listStaff(deps.db), 200, uncached);
};

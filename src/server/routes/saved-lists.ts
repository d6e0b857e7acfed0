import { endpoints } from '../../contract/endpoints.ts';
import type { SavedList } from '../../contract/saved-lists.ts';
import { vocabularyOf } from '../cities/vocabulary.ts';
import { basedOn, entityTag } from '../http/based-on.ts';
import { readBody } from '../http/read-body.ts';
import { readQuery } from '../http/read-query.ts';
import type { AppContext } from '../http/request-context.ts';
import { personOf } from '../services/editing/open-entry.ts';
import { listLists, readList } from '../services/saved-list/describe.ts';
import { followLink } from '../services/saved-list/follow-link.ts';
import { changeList, moveList, saveList } from '../services/saved-list/keep.ts';
import { changesSincePrint, takeOutForPrint } from '../services/saved-list/prints.ts';
import { uncached } from './answer.ts';
import type { Route } from './route.ts';

const idOf = (c: AppContext): string => c.req.param('id') ?? '';

const answerList = (c: AppContext, list: SavedList, status: 200 | 201 = 200) =>
  c.json(list, status, { ...uncached, ETag: entityTag('v', list.version) });

export const savedListsRoute: Route =
  ({ db }) =>
  async (c) => {
    readQuery(c, endpoints.savedLists.query);
    return c.json({ lists: await listLists(db) }, 200, uncached);
  };

export const saveListRoute: Route =
  ({ db, city }) =>
  async (c) => {
    const list = await readBody(c, endpoints.saveList.body);
    const { id } = personOf(c.get('viewer'));
    return answerList(c, await saveList(db, list, id, vocabularyOf(city, false)), 201);
  };

export const changeListRoute: Route =
  ({ db, city }) =>
  async (c) => {
    const version = basedOn(c, 'v');
    const list = await readBody(c, endpoints.changeList.body);
    return answerList(c, await changeList(db, idOf(c), version, list, vocabularyOf(city, false)));
  };

const move =
  (to: 'away' | 'back'): Route =>
  ({ db }) =>
  async (c) => {
    await moveList(db, idOf(c), to);
    return c.json({ lists: await listLists(db) }, 200, uncached);
  };

export const deleteListRoute = move('away');
export const restoreListRoute = move('back');

export const noteListPrintRoute: Route =
  ({ db, city }) =>
  async (c) => {
    const { layout, ...selection } = await readBody(c, endpoints.noteListPrint.body);
    await takeOutForPrint(db, { selection, layout, listId: idOf(c) }, c.get('viewer'), city);
    return answerList(c, await readList(db, idOf(c)));
  };

export const notePrintRoute: Route =
  ({ db, city }) =>
  async (c) => {
    const { layout, ...selection } = await readBody(c, endpoints.notePrint.body);
    await takeOutForPrint(db, { selection, layout, listId: null }, c.get('viewer'), city);
    return c.body(null, 204, uncached);
  };

export const listChangesRoute: Route =
  ({ db, city }) =>
  async (c) => {
    const selection = await readBody(c, endpoints.listChanges.body);
    return c.json(await changesSincePrint(db, idOf(c), selection, c.get('viewer'), city), 200, uncached);
  };

export const listLinkRoute: Route =
  ({ db, city }) =>
  async (c) => {
    readQuery(c, endpoints.listLink.query);
    const context = { city, vocabulary: vocabularyOf(city, false) };
    return c.json(await followLink(db, c.req.param('code') ?? '', c.get('viewer'), context), 200, uncached);
  };

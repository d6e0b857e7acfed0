import { endpoints } from '../../contract/endpoints.ts';
import { basedOn } from '../http/based-on.ts';
import { readBody } from '../http/read-body.ts';
import { readQuery } from '../http/read-query.ts';
import { listAudit } from '../services/audit/list.ts';
import { readHistory, readRevision } from '../services/history/read.ts';
import { restoreRevision } from '../services/history/restore.ts';
import { answerEntry, uncached } from './answer.ts';
import { editingContext } from './editing-context.ts';
import { versionIn } from './entries.ts';
import type { Route } from './route.ts';

export const historyRoute: Route =
  ({ db }) =>
  async (c) => {
    readQuery(c, endpoints.history.query);
    const revisions = await readHistory(db, c.req.param('slug') ?? '', c.get('viewer'));
    return c.json({ revisions }, 200, uncached);
  };

export const revisionRoute: Route =
  ({ db }) =>
  async (c) => {
    readQuery(c, endpoints.revision.query);
    const revision = await readRevision(db, c.req.param('slug') ?? '', versionIn(c), c.get('viewer'));
    return c.json(revision, 200, uncached);
  };

export const restoreRevisionRoute: Route = (deps) => async (c) => {
  const restoration = { version: versionIn(c), basedOn: basedOn(c, 'v') };
  const { reason } = await readBody(c, endpoints.restoreRevision.body);
  const slug = c.req.param('slug') ?? '';
  return answerEntry(
    c,
    await restoreRevision(editingContext(deps), slug, { ...restoration, reason }, c.get('viewer')),
  );
};

export const auditRoute: Route =
  ({ db }) =>
  async (c) =>
    c.json(await listAudit(db, readQuery(c, endpoints.audit.query)), 200, uncached);

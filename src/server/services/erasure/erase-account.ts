import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { erasedAccount } from '../../../contract/erased.ts';
import { redactor } from '../../../domain/text/redact.ts';
import type { Connection } from '../../db/database.ts';
import { account, caretaker, person, proposal, session } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import type { EditingContext } from '../editing/context.ts';
import { personOf } from '../editing/open-entry.ts';
import type { StoredPerson } from '../people/enrol.ts';
import { refuseLastAdministrator } from '../people/last-administrator.ts';
import { forgetSecondFactor } from '../second-factor/take-off.ts';
import { Refusal } from '../service-error.ts';
import { redactAudit } from './redact-audit.ts';
import { redactAuthor } from './redact-author.ts';
import { redactHandedOut } from './redact-handed-out.ts';
import { forgetAddresses, redactMails } from './redact-mails.ts';

/** Nobody can be reached there (RFC 2606), and no two erased accounts have the same. */
const nobodysAddress = (id: string) => `${id.toLowerCase()}@geloescht.invalid`;

/** The account without whom it belonged to: no right, no session, nothing begun. */
async function emptyAccount(connection: Connection, { id }: StoredPerson): Promise<void> {
  await connection
    .update(person)
    .set({
      name: erasedAccount,
      email: nobodysAddress(id),
      emailVerified: false,
      image: null,
      role: null,
      signedInAt: null,
      erasedAt: sql`now()`,
      updatedAt: sql`now()`,
    })
    .where(eq(person.id, id));
  await connection.delete(session).where(eq(session.userId, id));
  await connection.delete(account).where(eq(account.userId, id));
  await forgetSecondFactor(connection, id);
  await connection.delete(caretaker).where(eq(caretaker.personId, id));
  await connection
    .delete(proposal)
    .where(and(eq(proposal.author, id), inArray(proposal.state, ['draft', 'returned'])));
}

/**
 * Erases an account: name and address are replaced wherever they stand as those of somebody who did something; what
 * was done stays, by a deleted account. Contacts of entries are another matter (`erasePerson`).
 * @throws Refusal `not-found` where nobody has that address, `not-possible-now` for the last administrator.
 */
export async function eraseAccount({ db }: EditingContext, email: string, viewer: Viewer): Promise<void> {
  const actor = personOf(viewer);
  await db.transaction(async (connection) => {
    const [found] = await connection
      .select()
      .from(person)
      .where(and(eq(person.email, email), isNull(person.erasedAt)))
      .for('update');
    if (found === undefined) throw new Refusal('not-found');
    await refuseLastAdministrator(connection, found.id);
    await emptyAccount(connection, found);
    const redact = redactor([found.name, found.email], erasedAccount);
    await redactAuthor(connection, found.name, redact);
    await redactMails(connection, redact);
    await forgetAddresses(connection, [found.email], erasedAccount);
    await redactHandedOut(connection, redact);
    await redactAudit(connection, redact);
    await connection
      .insert(audit)
      .values({ actor: actor.id, action: 'erase-account', details: { person: found.id } });
  });
}

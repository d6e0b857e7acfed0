import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { staffInvitation } from '../../contract/editing.ts';
import { ExplainedError } from '../explained-error.ts';
import { inviteStaff } from '../services/people/staff.ts';
import { urlOf } from '../url-of.ts';
import { runTool } from './open-database.ts';

const usage = new ExplainedError({
  de: 'Aufruf: npm run invite -- ADRESSE [--role administrator|editor] [--name NAME] [--language de|en]',
  en: 'Usage: npm run invite -- ADDRESS [--role administrator|editor] [--name NAME] [--language de|en]',
});

/** @throws ExplainedError for anything that is no invitation. */
function readArguments(): z.infer<typeof staffInvitation> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        role: { type: 'string', default: 'administrator' },
        name: { type: 'string' },
        language: { type: 'string', default: 'de' },
      },
    });
    const [email, ...others] = positionals;
    if (others.length > 0) throw usage;
    return staffInvitation.parse({ ...values, email, name: values.name ?? email?.split('@')[0] });
  } catch {
    throw usage;
  }
}

/*
 * npm run invite -- ADDRESS --role administrator: makes the first administrator, who invites the others in the
 * product. The running server sends the mail; without a mail server the address can sign in all the same, as soon as
 * codes reach it.
 */
await runTool({ name: 'invite' }, async ({ db, city, config }) => {
  const invitation = readArguments();
  const url = config.publicUrl ?? urlOf(config.host, config.port);
  const mail = { url, installation: `Partnernetz ${city.name}` };
  const { email, role } = await inviteStaff({ db, mail }, invitation, {
    actor: 'invite',
    inviter: 'Partnernetz',
  });
  process.stdout.write(`${email}: ${role}. Anmelden unter / sign in at ${url}/anmelden\n`);
  if (config.mail === null)
    process.stderr.write(
      'Es ist kein Mailserver eingerichtet (SMTP_URL): Einladung und Codes bleiben im Postausgang liegen.\nNo mail server is configured (SMTP_URL): invitation and codes stay in the outbox.\n',
    );
  return 0;
});

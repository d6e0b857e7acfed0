import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import type { EditableEntry, ReviewedProposal } from '../../src/contract/editing.ts';
import { outbox, person } from '../../src/server/db/people-schema.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { entryPath, propose, signIn } from './people.ts';

/* Whoever proposed reads in the mail what of it was not published. */

const slugs = ['eins', 'zwei'];
const api = await startApi(
  slugs.map((slug) => ({ ...partnerWith({ name: slug, phone: '030 23125 100' }), slug })),
);
afterAll(api.close);
const editor = await signIn(api, 'editor');

test.each([
  ['eins', 'de', ['- Kurzbeschreibung', '- Kontakt: Auskunft – Telefon']],
  ['zwei', 'en', ['- Short description', '- Contact: Auskunft – Telephone']],
] as const)(
  'the mail names what is given back, in their language and in their own words (%s, %s)',
  async (slug, language, names) => {
    const author = await signIn(api, 'partner', [slug]);
    await api.db.update(person).set({ language }).where(eq(person.id, author.id));
    const { id, version } = await propose(author, slug, (content) => ({
      ...content,
      summary: 'Ganz neu.',
      description: 'Auch neu.',
      contacts: content.contacts.map((contact) => ({
        ...contact,
        name: 'Auskunft',
        points: contact.points.map((point) => ({ ...point, value: '030 23125 199' })),
      })),
    }));
    const entry = await editor.get<EditableEntry>('GET', entryPath(slug));
    const contacts = entry.content.contacts.map((contact) => ({ ...contact, name: 'Geheimsache' }));
    await editor.get('PUT', entryPath(slug), {
      ifMatch: `v${entry.version}`,
      body: { content: { ...entry.content, contacts }, level: entry.level, cooperation: null, reason: '' },
    });
    const shown = await editor.get<ReviewedProposal>('GET', `/api/proposals/${id}`);
    await editor.get('POST', `/api/proposals/${id}/decision`, {
      ifMatch: `d${version}`,
      body: {
        entryVersion: shown.entryVersion,
        accept: ['description', 'contacts/1/name'],
        corrections: {},
        comment: '',
      },
    });
    const [mail] = await api.db.select().from(outbox).where(eq(outbox.recipient, author.email));
    const lines = mail?.bodyText.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toEqual(names);
    for (const name of names) expect(mail?.bodyHtml).toContain(`<li>${name.slice(2)}</li>`);
    expect(mail?.bodyText).not.toContain('Geheimsache');
  },
);

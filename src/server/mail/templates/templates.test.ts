import { describe, expect, it } from 'vitest';
import type { ComposedMail, MailLanguage } from '../mail.ts';
import { decisionUndone } from './decision-undone.ts';
import { invitation } from './invitation.ts';
import { type ProposalOutcome, proposalDecided } from './proposal-decided.ts';
import { reminder } from './reminder.ts';
import { roleWithdrawn } from './role-withdrawn.ts';
import { signInCode } from './sign-in-code.ts';

const nasty = '<b>"Tom" & \'Jerry\'</b>\r\nBcc: a@boese.example';
const signInUrl = 'https://partnernetz.example/anmelden?a=1&b=2';
const installation = 'Partnernetz Köln';
const invited = { name: 'Zoë Öz', entryName: 'Café Übergang', role: 'partner', inviter: 'J. Groß' } as const;
const decided = {
  name: 'Zoë Öz',
  entryName: 'Café Übergang',
  comment: '',
  givenBack: ['Kontakt: Beratung – Telefon'],
  entryUrl: 'https://partnernetz.example/p/cafe',
  installation,
};

/** Each mail with names that mean harm. */
const mails: Record<string, (language: MailLanguage) => ComposedMail> = {
  signInCode: (language) =>
    signInCode({ code: '402917', minutes: 10, installation: nasty, signInUrl }, language),
  invitation: (language) =>
    invitation(
      { name: nasty, entryName: nasty, role: 'partner', inviter: nasty, installation: nasty, signInUrl },
      language,
    ),
  reminder: (language) =>
    reminder(
      { name: nasty, entryName: null, role: 'editor', inviter: nasty, installation: nasty, signInUrl },
      language,
    ),
  proposalDecided: (language) =>
    proposalDecided(
      {
        ...decided,
        name: nasty,
        entryName: nasty,
        outcome: 'partly-accepted',
        comment: nasty,
        givenBack: [nasty],
      },
      language,
    ),
  decisionUndone: (language) => decisionUndone({ ...decided, name: nasty, entryName: nasty }, language),
  roleWithdrawn: (language) => roleWithdrawn({ name: nasty, installation: nasty }, language),
};

describe.each(Object.entries(mails))('%s', (_, mail) => {
  it.each(['de', 'en'] as const)('escapes what people wrote, and loads nothing (%s)', (language) => {
    const { subject, text, html } = mail(language);
    expect(subject).not.toMatch(/\p{Cc}/u);
    expect(html).toContain('&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/b&gt;');
    expect(html).not.toMatch(/<b>|<img|<link|<script|url\(|src=|&(?!amp;|lt;|gt;|quot;|#39;)/);
    expect(html).toContain(`<html lang="${language}">`);
    expect(text).not.toMatch(/undefined|null|\[object/);
    const tooLong = text.split('\n').filter((line) => line.length > 72 && !line.startsWith('https://'));
    expect(tooLong).toEqual([]);
  });

  it('says something of its own in each language', () => {
    expect(mail('de').text).not.toBe(mail('en').text);
    expect(mail('de').text).toMatch(/^Guten Tag/);
    expect(mail('en').text).toMatch(/^Hello/);
    expect(mail('de').text).toMatch(/\bSie|Ihr|Ihnen/);
  });
});

it('puts words before the code, and links to the page without it', () => {
  const facts = { code: '402917', minutes: 10, installation, signInUrl };
  const german = signInCode(facts, 'de');
  expect(german.subject).toBe('Ihr Anmeldecode: 402 917');
  expect(signInCode(facts, 'en').subject).toBe('Your sign-in code: 402 917');
  expect(german.text).toContain('\n    402 917\n');
  expect(german.text).toContain(`\n${signInUrl}\n`);
  expect(german.html).toContain('href="https://partnernetz.example/anmelden?a=1&amp;b=2"');
  expect(german.text).toContain('innerhalb von 10 Minuten');
  expect(signInCode({ ...facts, minutes: 1 }, 'de').text).toContain('innerhalb von einer Minute');
});

it.each(['partner', 'editor', 'administrator'] as const)('invites to what a role does (%s)', (role) => {
  const facts = { ...invited, role, installation, signInUrl, entryName: null };
  expect(invitation(facts, 'de').subject).toBe('Einladung zum Partnernetz Köln');
  const words = { partner: 'vorschlagen', editor: 'Redaktion', administrator: 'Administration' };
  expect(invitation(facts, 'de').text).toContain(words[role]);
});

it('reminds in fewer words than it invited', () => {
  const facts = { ...invited, installation, signInUrl };
  expect(reminder(facts, 'de').subject).toBe('Erinnerung: Eintrag „Café Übergang“ im Partnernetz Köln');
  expect(reminder(facts, 'de').text.length).toBeLessThan(invitation(facts, 'de').text.length);
  expect(reminder(facts, 'en').text.length).toBeLessThan(invitation(facts, 'en').text.length);
});

it.each<[ProposalOutcome, string]>([
  ['accepted', 'Veröffentlicht: Ihre Änderungen am Eintrag „Café Übergang“'],
  ['partly-accepted', 'Teilweise veröffentlicht: Ihre Änderungen am Eintrag „Café Übergang“'],
  ['returned', 'Bitte noch einmal ansehen: Ihr Vorschlag zum Eintrag „Café Übergang“'],
])('tells what became of a proposal (%s)', (outcome, subject) => {
  const mail = proposalDecided({ ...decided, outcome, comment: 'Danke!\n\nBitte noch prüfen.' }, 'de');
  expect(mail.subject).toBe(subject);
  expect(mail.text).toContain('> Danke!\n>\n> Bitte noch prüfen.\n');
  expect(mail.html).toContain('Danke!<br><br>Bitte noch prüfen.');
  expect(mail.text).toContain(`\n${decided.entryUrl}\n`);
});

it('lists what is given back of a proposal that was accepted in part', () => {
  const facts = { ...decided, outcome: 'partly-accepted' } as const;
  const { text, html } = proposalDecided(facts, 'de');
  expect(text).toContain('Diese Änderungen gehen an Sie zurück:\n\n- Kontakt: Beratung – Telefon\n');
  expect(html).toContain('<ul><li>Kontakt: Beratung – Telefon</li></ul>');
  expect(text).not.toContain('Anmerkung');
  expect(proposalDecided(facts, 'en').text).toContain('These changes have been returned to you:\n\n- ');
});

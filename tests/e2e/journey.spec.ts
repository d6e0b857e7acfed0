import type { Partner } from '../../src/contract/partner.ts';
import { texts } from './fixtures/language.ts';
import { startMailbox } from './fixtures/mailbox.ts';
import { startSite } from './fixtures/site.ts';
import { expect, test } from './fixtures/test.ts';
import { Account } from './pages/account.ts';

const { editing, review, history } = texts.de;
const slug = 'sprachmittlungspool-duisburger-norden';

/*
 * Somebody who has never seen the product is invited by mail, signs in with the code, changes telephone, hours and the
 * summary; the KI accepts a part and returns the rest; the public sees the accepted part, the history tells the story.
 */
test('invited, signed in, changed, reviewed, published', async ({ page, browser, axe }) => {
  test.setTimeout(120_000);
  const mailbox = await startMailbox();
  const site = await startSite('sample', {
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'Partnernetz <netz@ki.example>',
  });
  const context = await browser.newContext({ baseURL: site.url, locale: 'de-DE' });
  const author = await context.newPage();
  author.setDefaultTimeout(10_000);
  const publicEntry = async (): Promise<Partner> => (await fetch(`${site.url}/api/partners/${slug}`)).json();
  try {
    const before = await publicEntry();
    // The KI invites.
    await page.goto(`${site.url}/anmelden`);
    await page.getByRole('button', { name: texts.de.account.sampleRoles.editor }).click();
    await expect(page.getByRole('heading', { name: review.title })).toBeVisible();
    await page.goto(`${site.url}/partner/${slug}/personen`);
    await page.getByLabel(texts.de.people.name).fill('Hanne Neumann');
    await page.getByLabel(texts.de.people.email, { exact: true }).fill('hanne@verein.example');
    await page.getByRole('button', { name: texts.de.people.send }).click();
    await expect(page.getByText('hanne@verein.example').first()).toBeVisible();
    await axe('who looks after an entry');

    // Hanne reads the mail, signs in, and is where her work is.
    const invitation = await mailbox.mailTo('hanne@verein.example', /Einladung|betreuen|Eintrag/i);
    const link = invitation.text?.match(/http:\S+/)?.[0] ?? '';
    expect(link).toBe(`${site.url}/anmelden`);
    const account = new Account(author);
    await account.askForCode('hanne@verein.example');
    await account.code.fill(await mailbox.codeFor('hanne@verein.example'));
    await expect(author.getByRole('heading', { name: editing.entry.question })).toBeVisible();

    // She changes the telephone number, the hours and the summary.
    await author.goto(`/mein-eintrag/${slug}?bearbeiten=kontakte`);
    await author.locator('main button[aria-expanded]').first().click();
    const phone = author.getByLabel(editing.form.contacts.value.phone).first();
    await phone.fill('0302312577 7');
    await phone.blur();
    await author.goto(`/mein-eintrag/${slug}?bearbeiten=oeffnungszeiten`);
    const monday = author.getByLabel('Montag', { exact: true }).first();
    await monday.fill('9-12, 13:30 bis 16');
    await monday.blur();
    await author.goto(`/mein-eintrag/${slug}?bearbeiten=ueber-uns`);
    const summary = author.getByLabel(editing.form.about.summary);
    await summary.fill('Vermittelt Sprachmittler*innen, jetzt auch am Samstag.');
    await summary.blur();
    await author
      .getByRole('link', { name: editing.form.done })
      .or(author.getByRole('button', { name: editing.form.done }))
      .click();
    await expect(author.getByRole('heading', { name: editing.send.title })).toBeVisible();
    await author.getByRole('button', { name: editing.send.send }).click();
    await expect(author.getByText(editing.send.sentTitle)).toBeVisible();
    // Duisburg trusts its partners with their hours: they are published at once, the rest is not.
    const sent = await publicEntry();
    expect(sent.locations[0]?.hours.filter(({ day }) => day === 1)).toEqual([
      { day: 1, from: '09:00', to: '12:00' },
      { day: 1, from: '13:30', to: '16:00' },
    ]);
    expect(sent.summary).toBe(before.summary);

    // The KI accepts the number and returns the summary.
    await page.goto(`${site.url}/pruefung`);
    await page.getByRole('link', { name: before.name }).click();
    await expect(page.getByRole('heading', { name: before.name })).toBeVisible();
    await axe('a review');
    await page.getByRole('checkbox', { name: /Kurzbeschreibung/ }).uncheck();
    await page.getByLabel(review.comment).fill('Bitte ohne „jetzt“.');
    await page.getByRole('button', { name: review.acceptChosen(1, 2) }).click();
    await expect(page.getByText(review.acceptedSome(before.name, 1, 2)).first()).toBeVisible();
    await expect
      .poll(
        async () => (await publicEntry()).contacts.flatMap(({ points }) => points.map(({ value }) => value)),
        {
          timeout: 1_000,
        },
      )
      .toContain('030 23125777');
    expect((await publicEntry()).summary).toBe(before.summary);

    // Hanne is told, and sees what was returned; the history tells the story.
    const told = await mailbox.mailTo('hanne@verein.example', /zum Teil|teilweise|Teil/i);
    expect(told.text).toContain('Bitte ohne „jetzt“.');
    await author.goto(`/mein-eintrag/${slug}`);
    await expect(author.getByText('Bitte ohne „jetzt“.')).toBeVisible();
    await author.goto(`/partner/${slug}/verlauf`);
    await expect(author.getByRole('heading', { name: history.title })).toBeVisible();
    await expect(author.getByText('Vorschlag von Hanne Neumann')).toBeVisible();
  } finally {
    await context.close();
    await site.end();
    await mailbox.close();
  }
});

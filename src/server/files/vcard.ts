import type { ContactPoint, Partner, PartnerContact } from '../../contract/partner.ts';
import { shownPhone } from '../../domain/phone-display.ts';
import { withScheme } from '../../domain/website.ts';
import { contentLines, escapedText, listed, structured, textLine, uriValue } from './content-lines.ts';
import { encoded, type FileContext, type FileWriter } from './file-writer.ts';
import { shownDay, shownLabels } from './shown-labels.ts';
import { words } from './words.ts';

type Version = '3.0' | '4.0';

interface CardContext extends FileContext {
  readonly version: Version;
  readonly labels: ReturnType<typeof shownLabels>;
  readonly day: string;
}

/** A point of contact, and what it is for. */
interface CardPoint {
  readonly point: ContactPoint;
  readonly label: string;
}

const telephoneTypes: Readonly<Record<string, string>> = { phone: 'voice', mobile: 'cell', fax: 'fax' };
const classes = { public: 'PUBLIC', network: 'PRIVATE', team: 'CONFIDENTIAL' } as const;

/** What an address book dials from everywhere: `0203 12-3` → `+49 203 12-3`. What is no whole number stays. */
function dialled(written: string): string {
  const { shown, understood } = shownPhone(written);
  return understood && /^0[1-9]/.test(shown) ? `+49 ${shown.slice(1)}` : shown;
}

function contactLine({ type, value }: ContactPoint, { version }: CardContext): string {
  const telephone = telephoneTypes[type];
  if (telephone !== undefined) return `TEL;TYPE=work,${telephone}:${escapedText(dialled(value))}`;
  if (type === 'email') return `EMAIL;TYPE=${version === '3.0' ? 'internet,' : ''}work:${escapedText(value)}`;
  return `URL:${uriValue(withScheme(value))}`;
}

/** Two lines where a point has a label: Apple's, which others pass over. */
function pointLines({ point, label }: CardPoint, at: number, context: CardContext): (string | null)[] {
  const value = contactLine(point, context);
  return label === '' ? [value] : [`item${at + 1}.${value}`, textLine(`item${at + 1}.X-ABLabel`, label)];
}

function addressLine(
  { addition, street, postcode, city }: Partner['locations'][number],
  context: CardContext,
) {
  // RFC 6350 advises against the field for additions; there they stand beside the street.
  const isNew = context.version === '4.0';
  const parts = [[], isNew ? [] : [addition], isNew ? [street, addition] : [street], [city], [], [postcode]];
  return `ADR;TYPE=work:${structured(...parts, [words[context.language].country])}`;
}

const languageLines = (codes: readonly string[], { version }: CardContext): string[] =>
  version === '4.0' ? codes.filter((code) => /^[a-z0-9-]+$/i.test(code)).map((code) => `LANG:${code}`) : [];

function note(text: string, languages: readonly string[], partner: Partner, context: CardContext): string {
  const { languages: title, asOf } = words[context.language];
  const spoken = languages.length === 0 ? '' : `${title}: ${context.labels.languages(languages).join(', ')}`;
  const source = asOf(context.day, pageOf(partner, context));
  return [text.trim(), spoken, source].filter((line) => line !== '').join('\n');
}

const pageOf = ({ slug }: Partner, { url }: FileContext) => `${url}/partner/${encodeURIComponent(slug)}`;

interface Card {
  readonly uid: string;
  readonly names: readonly (string | null)[];
  readonly points: readonly CardPoint[];
  readonly languages: readonly string[];
  readonly text: string;
}

function cardOf(partner: Partner, card: Card, context: CardContext): string {
  const { version, level, today } = context;
  return contentLines([
    'BEGIN:VCARD',
    `VERSION:${version}`,
    'PRODID:-//Partnernetz//DE',
    `UID:${uriValue(card.uid)}`,
    `REV:${today.replaceAll('-', '')}T000000Z`,
    ...card.names,
    ...card.points.flatMap((point, at) => pointLines(point, at, context)),
    ...partner.locations
      .filter(({ street, city }) => street !== '' || city !== '')
      .map((place) => addressLine(place, context)),
    ...languageLines(card.languages, context),
    partner.fields.length === 0 ? null : `CATEGORIES:${listed(context.labels.fields(partner.fields))}`,
    textLine('NOTE', note(card.text, card.languages, partner, context)),
    version === '3.0' ? `CLASS:${classes[level]}` : null,
    'END:VCARD',
  ]);
}

const labelOf = (name: string, label: string) => [name, label].filter((part) => part !== '').join(' · ');

function organisationCard(partner: Partner, context: CardContext): string {
  const desks = partner.contacts.filter(({ type }) => type === 'desk');
  const { name, shortName, website, kind, summary, languages } = partner;
  const site: CardPoint[] =
    website === null || website.trim() === ''
      ? []
      : [{ point: { ...websitePoint, value: website }, label: '' }];
  const points = desks.flatMap((desk) =>
    desk.points.map((point) => ({ point, label: labelOf(desk.name, point.label) })),
  );
  const names = [
    context.version === '4.0' ? 'KIND:org' : 'X-ABShowAs:COMPANY',
    textLine('FN', name),
    `N:${structured([name], [], [], [], [])}`,
    `ORG:${structured([name])}`,
    textLine('NICKNAME', shortName ?? ''),
    textLine(context.version === '4.0' ? 'ROLE' : 'TITLE', context.labels.kinds([kind]).join('')),
  ];
  return cardOf(
    partner,
    { uid: pageOf(partner, context), names, points: [...points, ...site], languages, text: summary },
    context,
  );
}

const websitePoint = {
  key: 'website',
  type: 'website',
  label: '',
  confirmedAt: null,
  confirmedBy: null,
  level: 'public',
} as const satisfies Omit<ContactPoint, 'value'>;

function personCard(partner: Partner, contact: PartnerContact, context: CardContext): string {
  const { name, role, points, languages, key } = contact;
  // Which part of a name is the family's nobody wrote down: the last word, as address books sort by it.
  const [, given = '', family = name] = /^(.*)\s(\S+)$/.exec(name.trim()) ?? [];
  const names = [
    context.version === '4.0' ? 'KIND:individual' : null,
    textLine('FN', name),
    `N:${structured([family], [given], [], [], [])}`,
    `ORG:${structured([partner.name])}`,
    textLine('TITLE', role),
  ];
  const uid = `${pageOf(partner, context)}#${encodeURIComponent(key === '' ? name : key)}`;
  const labelled = points.map((point) => ({ point, label: point.label }));
  return cardOf(partner, { uid, names, points: labelled, languages, text: '' }, context);
}

/** A card for the organisation with its desks' numbers, and one for each person that is named there. */
function cardsOf(partner: Partner, context: CardContext): string {
  const persons = partner.contacts.filter(({ type, name }) => type === 'person' && name.trim() !== '');
  return [
    organisationCard(partner, context),
    ...persons.map((contact) => personCard(partner, contact, context)),
  ].join('');
}

const writer =
  (version: Version): FileWriter =>
  (partners, context) => {
    const labels = shownLabels(context.vocabulary, context.language);
    const day = shownDay(context.today, context.language);
    const card = { ...context, version, labels, day };
    return encoded(partners.map((partner) => cardsOf(partner, card)).join(''));
  };

/** RFC 6350: newer phones and Thunderbird. */
export const writeVcard4 = writer('4.0');
/** RFC 2426: what Outlook and everything older reads. */
export const writeVcard3 = writer('3.0');

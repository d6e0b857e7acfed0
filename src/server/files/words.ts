import type { AccessLevel } from '../../contract/access.ts';

/** What is written into files, in the language that was asked for. */
export const words = {
  de: {
    contactList: 'Kontaktliste',
    /** In the names of files that are not for everybody. */
    audience: { public: '', network: 'nur Netzwerk', team: 'nur KI-Team' } satisfies Record<
      AccessLevel,
      string
    >,
    languages: 'Sprachen',
    asOf: (date: string, url: string) => `Stand ${date}, ${url}`,
    country: 'Deutschland',
    registration: 'Anmeldung',
    times: 'Zeiten',
    greeting: 'Sehr geehrte Damen und Herren,',
    greetingTo: (name: string) => `Guten Tag ${name},`,
    letterColumns: {
      greeting: 'Briefanrede',
      line: 'Anschrift',
      name: 'Name',
      shortName: 'Kurzname',
      person: 'Ansprechperson',
      addition: 'Adresszusatz',
      street: 'Straße',
      postcode: 'PLZ',
      city: 'Ort',
      email: 'E-Mail',
    },
    portion: (at: number, of: number, count: number) =>
      `Portion ${at} von ${of} (${count === 1 ? '1 Adresse' : `${count} Adressen`})`,
    noAddresses: 'Keine E-Mail-Adressen.',
    calendar: (city: string) => `Angebote in ${city}`,
  },
  en: {
    contactList: 'Contact list',
    audience: { public: '', network: 'network only', team: 'KI team only' } satisfies Record<
      AccessLevel,
      string
    >,
    languages: 'Languages',
    asOf: (date: string, url: string) => `As of ${date}, ${url}`,
    country: 'Germany',
    registration: 'Registration',
    times: 'Times',
    greeting: 'Dear Sir or Madam,',
    greetingTo: (name: string) => `Dear ${name},`,
    letterColumns: {
      greeting: 'Greeting',
      line: 'Address line',
      name: 'Name',
      shortName: 'Short name',
      person: 'Contact person',
      addition: 'Address addition',
      street: 'Street',
      postcode: 'Postcode',
      city: 'City',
      email: 'E-mail',
    },
    portion: (at: number, of: number, count: number) =>
      `Portion ${at} of ${of} (${count === 1 ? '1 address' : `${count} addresses`})`,
    noAddresses: 'No e-mail addresses.',
    calendar: (city: string) => `Offers in ${city}`,
  },
} as const;

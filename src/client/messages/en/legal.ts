import type { legal as german } from '../de/legal.ts';

export const legal: typeof german = {
  failed: 'The details cannot be loaded right now. We keep trying.',
  imprint: {
    title: 'Legal notice',
    provider: 'Information under § 5 DDG',
    represented: (by) => `Represented by ${by}`,
    contact: 'Contact',
    phone: (number) => `Telephone ${number}`,
    vat: (id) => `VAT identification number: ${id}`,
    sources: 'Sources and licences',
    licences: 'Licences of the program parts used',
    sourcesText:
      'Quarters: Code for Duisburg, 2019. Postcodes: derived from the school data of the Ministry for School and Education NRW (dl-de/by-2-0). The software Partnernetz is licensed under the EUPL-1.2, the typeface Fira Sans under the OFL-1.1.',
  },
  privacy: {
    title: 'Privacy',
    lead: 'You can use the directory without telling us anything about yourself. There is no advertising, no tracking, and nothing from other providers.',
    browser: 'What stays in your browser',
    browserText:
      'Your shortlist, language, colours and layout are stored in your browser only, as is a copy of the public directory, which makes the search fast. You can delete it in your browser at any time. We set a cookie only if you sign in; it is deleted when you sign out.',
    logs: 'What the server keeps',
    logsText: (days) =>
      `For each request the server notes its time, kind and duration, but neither your address nor your search; this is deleted after ${days} days. To protect itself from overload it counts requests per network address, in memory only (Art. 6(1)(e) GDPR).`,
    entries: 'If you are listed in the directory',
    entriesText:
      'A person’s contact details are public only with that person’s consent (Art. 6(1)(a) GDPR). You can withdraw it at any time and ask for access, rectification or erasure.',
    officer: 'Data protection officer',
    authority: 'Complaint',
    authorityText: 'You can lodge a complaint with the supervisory authority:',
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: (name) => `${name} strives to make this service accessible under § 10 BGG NRW and the BITVNRW.`,
    state: 'Conformance',
    stateNone: 'We know of no barriers. The basis is WCAG 2.2, level AA.',
    stateSome: 'The service largely conforms to WCAG 2.2, level AA. These barriers are known:',
    made: (date) =>
      `This statement was made on ${date}, based on a self-assessment with automated checks and keyboard trials.`,
    feedback: 'Report a barrier',
    feedbackText: 'Is something not accessible to you? Write or call; we answer as soon as we can.',
    feedbackSubject: 'Barrier in Partnernetz',
    enforcement: 'Ombuds procedure',
    enforcementText:
      'If you receive no satisfactory answer, you can apply for an ombuds procedure under § 10d BGG NRW:',
  },
};

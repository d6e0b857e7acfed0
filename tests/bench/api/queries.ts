/** What programs and people ask `GET /api/partners`; each is measured for itself. */
export const typicalQueries: Readonly<Record<string, string>> = {
  'first page': '',
  'a compound’s part': 'q=beratung',
  'two words': 'q=caritas+marxloh',
  mistyped: 'q=sprachmitler',
  'part of a number': 'q=0203+23125',
  'field in a district': 'field=sprachmittlung&district=hamborn',
  'a language, by confirmation': 'language=kmr&sort=confirmed',
};

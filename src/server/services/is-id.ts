/** Whether a text can be the id of a row at all; of anything else PostgreSQL would not say that there is none, but fail. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

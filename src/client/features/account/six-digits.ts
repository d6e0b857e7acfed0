/** Three and three, as the mail shows them; not a part of a longer number. */
const inWords = /(?:^|\D)(\d{3}[\s-]?\d{3})(?!\d)/;

/** The digits of a code that is being typed, or that was pasted with the words around it („Ihr Anmeldecode: 402 917“). */
export const sixDigits = (text: string): string => (inWords.exec(text)?.[1] ?? text).replaceAll(/\D/g, '');

/** Makes one line of a text, so that it cannot end a header and begin another one (CR, LF, other control characters). */
export const singleLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();

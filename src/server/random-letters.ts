/** Nothing that is taken for something else when it is read from paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
/** The largest multiple of the alphabet's size in a byte: bytes from there on would make some letters likelier. */
const fair = Math.floor(256 / letters.length) * letters.length;

/** So many letters, each as likely as the others: about five bits apiece. */
export function randomLetters(length: number): string {
  let text = '';
  while (text.length < length) {
    const [byte = fair] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) text += letters[byte % letters.length];
  }
  return text;
}

import { Fragment } from 'react';

const address = /(https?:\/\/\S+)/;

/** A plain text in which addresses can be followed, as a mail program shows it. */
export function LinkedText({ text }: { text: string }) {
  return text.split(address).map((part, at) => {
    // A part has no identity but its place, and never moves.
    const key = `${at}`;
    return address.test(part) ? (
      <a key={key} href={part}>
        {part}
      </a>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });
}

import { useId, useState } from 'react';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './export-panel.module.css';
import { useExportsMessages } from './exports-messages.ts';

/** The portions in a file of addresses: its lines of addresses, without those between them. */
export const portionsIn = (file: string): string[][] =>
  file
    .split(/\r?\n/)
    .filter((line) => line.includes('@'))
    .map((line) => line.split('; '));

const separators = { semicolon: '; ', comma: ', ' } as const;
type Separator = keyof typeof separators;

/** Addresses to be pasted into mails, portion by portion. */
export function MailPortions({ portions }: { portions: readonly (readonly string[])[] }) {
  const words = useExportsMessages();
  const show = useNotices((notices) => notices.show);
  const [separator, setSeparator] = useState<Separator>('semicolon');
  const titleId = useId();
  const copy = (text: string, at: number) =>
    navigator.clipboard.writeText(text).then(
      () => show(words.copied(at)),
      () => show(words.copyFailed),
    );
  return (
    <section className={styles.portions} aria-labelledby={titleId}>
      <h2 id={titleId}>{words.portions}</h2>
      <p>{words.portionsHint}</p>
      <SelectField
        label={words.separator}
        value={separator}
        options={(['semicolon', 'comma'] as const).map((value) => ({
          value,
          label: words.separators[value],
        }))}
        onChange={setSeparator}
      />
      <ol>
        {portions.map((addresses, index) => {
          const at = index + 1;
          const text = addresses.join(separators[separator]);
          return (
            <li key={text}>
              <div className={styles.portionHead}>
                <h3>{words.portion(at, portions.length, addresses.length)}</h3>
                <Button onClick={() => void copy(text, at)}>{words.copy(at)}</Button>
              </div>
              <textarea
                className={styles.addresses}
                aria-label={words.portion(at, portions.length, addresses.length)}
                readOnly
                rows={Math.min(6, 1 + Math.ceil(text.length / 70))}
                value={text}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

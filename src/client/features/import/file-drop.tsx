import { FileSpreadsheet } from 'lucide-react';
import { type DragEvent, useId, useState } from 'react';
import styles from './import.module.css';
import { useImportMessages } from './import-messages.ts';

interface FileDropProps {
  /** The share that is sent; null while nothing is on its way. */
  readonly sent: number | null;
  /** What the server said about the file before. */
  readonly problem: string;
  readonly onFile: (file: File) => void;
}

/** Where a file is dropped or chosen, and how far it is on its way. */
export function FileDrop({ sent, problem, onFile }: FileDropProps) {
  const words = useImportMessages();
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined && sent === null) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const status = sent === null ? '' : sent < 1 ? words.sending(Math.round(sent * 100)) : words.reading;
  return (
    <div className={styles.dropPlace}>
      <label
        className={over ? `${styles.drop} ${styles.over}` : styles.drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileSpreadsheet size={28} aria-hidden="true" />
        <span className={styles.dropWords}>
          <span aria-hidden="true">{words.drop}</span>
          <span className={styles.chooseFile}>{words.choose}</span>
        </span>
        <input
          type="file"
          className="visually-hidden"
          accept=".xlsx,.csv,.txt,.tsv"
          aria-describedby={`${id}-hint`}
          aria-invalid={problem !== '' ? true : undefined}
          disabled={sent !== null}
          onChange={(event) => {
            take(event.target.files);
            // The same file again is a new one, too.
            event.target.value = '';
          }}
        />
      </label>
      <p id={`${id}-hint`} className={styles.quiet}>
        {words.fileHint}
      </p>
      <div role="status">
        {sent !== null && (
          <p className={styles.progress}>
            <progress aria-label={status} {...(sent < 1 ? { value: sent } : {})} />
            <span aria-hidden="true">{status}</span>
          </p>
        )}
      </div>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import type { ContactPeople } from '../../../contract/erasure.ts';
import { contactPeopleQuery } from '../../api/erasure.ts';
import { problemKind } from '../../api/problem-kind.ts';
import { useErasureMessages } from '../../messages/erasure-messages.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxRow } from '../../ui/checkbox-row.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadState } from '../../ui/load-state.tsx';
import styles from './erase-dialog.module.css';

interface EraseDialogProps {
  readonly slug: string;
  readonly busy: boolean;
  readonly onErase: (erasing: { readonly version: number; readonly names: readonly string[] }) => void;
  readonly onClose: () => void;
}

type FormProps = Pick<EraseDialogProps, 'busy' | 'onErase'> & {
  readonly data: ContactPeople;
  readonly onCancel: () => void;
};

function EraseForm({ data: { version, people }, busy, onErase, onCancel }: FormProps) {
  const words = useErasureMessages();
  const [names, setNames] = useState<readonly string[]>([]);
  const [understood, setUnderstood] = useState(false);
  const choose = (name: string, checked: boolean) =>
    setNames((chosen) => (checked ? [...chosen, name] : chosen.filter((each) => each !== name)));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onErase({ version, names });
  };
  const about = ({ name, type, role, current }: ContactPeople['people'][number]) =>
    [name, role, type === 'desk' ? words.desk : '', current ? '' : words.former]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <form onSubmit={submit}>
      <fieldset className={styles.people}>
        <legend>{words.who}</legend>
        <p className={styles.hint}>{words.whoHint}</p>
        {people.map((person) => (
          <CheckboxRow
            key={person.name}
            id={person.name}
            label={about(person)}
            checked={names.includes(person.name)}
            onChange={choose}
          />
        ))}
      </fieldset>
      <ul className={styles.effects}>
        {words.effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <CheckboxRow
        id="understood"
        label={words.understood}
        checked={understood}
        onChange={(_, checked) => setUnderstood(checked)}
      />
      <div className={styles.answers}>
        <Button type="submit" look="primary" disabled={busy || !understood || names.length === 0}>
          {words.confirm}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

/** Whom to erase, what that does, and that it cannot be undone. */
export function EraseDialog({ slug, busy, onErase, onClose }: EraseDialogProps) {
  const words = useErasureMessages();
  const { data, error, refetch } = useQuery(contactPeopleQuery(slug));
  return (
    <Dialog title={words.title} closeLabel={words.cancel} onClose={onClose}>
      {(close) => (
        <>
          {data === undefined && <LoadState problem={problemKind(error)} onRetry={() => void refetch()} />}
          {data?.people.length === 0 && <p>{words.nobody}</p>}
          {data !== undefined && data.people.length > 0 && (
            <EraseForm data={data} busy={busy} onErase={onErase} onCancel={close} />
          )}
        </>
      )}
    </Dialog>
  );
}

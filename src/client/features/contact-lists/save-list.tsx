import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SavedList } from '../../../contract/saved-lists.ts';
import { changeList, refreshLists, saveList } from '../../api/saved-lists.ts';
import { useDeed } from '../../api/use-deed.ts';
import { paths, withSearch } from '../../paths.ts';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useContactListMessages } from './contact-list-messages.ts';
import styles from './contact-list-page.module.css';

interface SaveListProps {
  /** The list that is open; null for one that is not kept. */
  readonly saved: SavedList | null;
  /** Filters and settings as they are now. */
  readonly query: string;
  /** The entries as they are now, in their order. */
  readonly slugs: readonly string[];
  /** Whether the entries were picked by hand: then there are no filters to follow. */
  readonly isPicked: boolean;
  /** What the list is called on paper. */
  readonly title: string;
}

const longestName = 120;

/** Keeps a list for the team: as filters that it follows, or with the entries that it has now. */
export function SaveList({ saved, query, slugs, isPicked, title }: SaveListProps) {
  const words = useContactListMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  const show = useNotices((notices) => notices.show);
  const [name, setName] = useState(saved?.name ?? title);
  const [isFrozen, setFrozen] = useState(saved === null ? isPicked : saved.slugs !== null);
  const list = { name: name.trim(), query, slugs: isFrozen || isPicked ? [...slugs] : null };
  const save = useDeed({
    run: (asCopy: boolean) => (saved === null || asCopy ? saveList(list) : changeList(saved, list)),
    onDone: async (kept) => {
      show(words.saved(kept.name));
      await refreshLists(client);
      if (location.pathname !== paths.newList) return;
      const params = new URLSearchParams(location.search);
      params.set('list', kept.id);
      void navigate(withSearch(paths.newList, params.toString()), {
        replace: true,
        preventScrollReset: true,
      });
    },
    // A colleague was faster: their state is fetched, and saving again is then based on it.
    onFailed: () => void refreshLists(client),
  });
  const isOff = save.busy || list.name === '';
  return (
    <fieldset className={styles.group}>
      <legend>{saved === null ? words.save : words.isSaved}</legend>
      <TextField label={words.saveName} value={name} maxLength={longestName} onChange={setName} />
      {!isPicked && (
        <RadioChoice
          legend={words.saveHow}
          value={isFrozen ? 'frozen' : 'living'}
          options={(['living', 'frozen'] as const).map((value) => ({ value, ...words.saveModes[value] }))}
          onChange={(mode) => setFrozen(mode === 'frozen')}
        />
      )}
      <div className={styles.buttons}>
        <Button disabled={isOff} onClick={() => save.start(false)}>
          {saved === null ? words.saveDo : words.saveChanges}
        </Button>
        {saved !== null && (
          <Button look="link" disabled={isOff} onClick={() => save.start(true)}>
            {words.saveCopy}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { refreshEntry } from '../../api/entry-versions.ts';
import { erasePerson } from '../../api/erasure.ts';
import { isOvertaken } from '../../api/problem-kind.ts';
import { useDeed } from '../../api/use-deed.ts';
import { useErasureMessages } from '../../messages/erasure-messages.ts';
import { focusHeading } from '../../navigation/focus-heading.ts';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import { EraseDialog } from './erase-dialog.tsx';

interface Erasing {
  readonly version: number;
  readonly names: readonly string[];
}

/** Erases somebody whom an entry names, after a dialog that says what that means. */
export function ErasePerson({ slug }: { slug: string }) {
  const words = useErasureMessages();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLSpanElement>(null);
  const erase = useDeed({
    run: ({ version, names }: Erasing) => erasePerson(slug, version, names),
    onDone: async (_, { names }) => {
      setOpen(false);
      show(words.erased(names[0] ?? ''));
      // What was kept of former states has the person in it.
      client.removeQueries({ queryKey: ['history', slug], type: 'inactive' });
      await refreshEntry(client, slug);
      focusHeading();
    },
    onFailed: (error) => {
      // The notice stands behind the dialog.
      setOpen(false);
      if (isOvertaken(error)) void refreshEntry(client, slug);
    },
  });
  const close = () => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <span ref={opener}>
      <Button onClick={() => setOpen(true)}>{words.open}</Button>
      {open && <EraseDialog slug={slug} busy={erase.busy} onErase={erase.start} onClose={close} />}
    </span>
  );
}

import { X } from 'lucide-react';
import { useState } from 'react';
import type { IgnoredParameter } from '../../../domain/directory/filters.ts';
import { useMessages } from '../../messages/messages.tsx';
import { IconButton } from '../../ui/button.tsx';
import styles from './ignored-notice.module.css';

/** Tells what a link asked for that does not exist. It stays until it is closed, though the address is put right. */
export function IgnoredNotice({ ignored }: { ignored: readonly IgnoredParameter[] }) {
  const { directory, shell } = useMessages();
  const [told, setTold] = useState(ignored);
  const [closed, setClosed] = useState(false);
  if (ignored.length > 0 && ignored !== told) {
    setTold(ignored);
    setClosed(false);
  }
  if (closed || told.length === 0) return null;
  return (
    <div className={styles.notice} role="note">
      <p>
        {directory.ignored} <strong>{told.map(({ name, value }) => `${name}=${value}`).join(', ')}</strong>
      </p>
      <IconButton icon={X} label={shell.dismiss} onClick={() => setClosed(true)} />
    </div>
  );
}

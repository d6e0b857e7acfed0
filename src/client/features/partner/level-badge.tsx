import type { AccessLevel } from '../../../contract/access.ts';
import { useMessages } from '../../messages/messages.tsx';
import styles from './partner-panel.module.css';

/** Says in words who else may see something that is not for everyone. */
export function LevelBadge({ level }: { level: AccessLevel }) {
  const { partner } = useMessages();
  return level === 'public' ? null : <span className={styles.level}>{partner.levels[level]}</span>;
}

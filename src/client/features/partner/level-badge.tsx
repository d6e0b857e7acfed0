import type { AccessLevel } from '../../../contract/access.ts';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';

/** Says in words who else may see something that is not for everyone. */
export function LevelBadge({ level }: { level: AccessLevel }) {
  const partner = usePartnerMessages();
  return level === 'public' ? null : <span className={styles.level}>{partner.levels[level]}</span>;
}

import { X } from 'lucide-react';
import styles from './chip.module.css';

/** An active filter that goes away when it is pressed. */
export function Chip({ text, label, onRemove }: { text: string; label: string; onRemove: () => void }) {
  return (
    <button type="button" className={styles.chip} aria-label={label} onClick={onRemove}>
      <span>{text}</span>
      <X size={15} aria-hidden="true" />
    </button>
  );
}

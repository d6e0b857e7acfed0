import type { Partner } from '../../../contract/partner.ts';
import { labelsOf } from '../../../domain/contact-list/labels.ts';
import { useContactListMessages } from './contact-list-messages.ts';
import styles from './contact-list-page.module.css';

const namedAtMost = 5;

/** Who gets no label, because no letter could reach them. */
export function WithoutAddress({ partners }: { partners: readonly Partner[] }) {
  const words = useContactListMessages();
  const { without } = labelsOf(partners);
  if (without.length === 0) return null;
  const names = without.slice(0, namedAtMost).map(({ name }) => name);
  return (
    <p className={styles.part}>
      {words.withoutAddress(names.join(', '), Math.max(0, without.length - namedAtMost))}
    </p>
  );
}

import { ApiProblem } from '../../api/fetch-json.ts';
import styles from './account.module.css';
import { useAccountMessages } from './account-messages.ts';

/**
 * What went wrong and what to do, said once where it happened.
 * @param text where that is known before anybody is asked.
 */
export function Failure({ id, error, text }: { id: string; error: Error | null; text?: string }) {
  const { offline } = useAccountMessages();
  const ofError =
    error === null
      ? ''
      : error instanceof ApiProblem && error.code !== 'offline'
        ? (error.fields[0]?.message ?? error.message)
        : offline;
  return (
    <p id={id} role="alert" className={styles.failure}>
      {text ?? ofError}
    </p>
  );
}

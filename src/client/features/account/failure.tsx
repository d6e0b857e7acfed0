import { ApiProblem } from '../../api/fetch-json.ts';
import styles from './account.module.css';
import { useAccountMessages } from './account-messages.ts';

/** What went wrong and what to do, said once where it happened. */
export function Failure({ id, error }: { id: string; error: Error | null }) {
  const { offline } = useAccountMessages();
  const text =
    error === null
      ? ''
      : error instanceof ApiProblem && error.code !== 'offline'
        ? (error.fields[0]?.message ?? error.message)
        : offline;
  return (
    <p id={id} role="alert" className={styles.failure}>
      {text}
    </p>
  );
}

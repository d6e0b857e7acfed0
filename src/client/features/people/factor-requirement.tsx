import { useMutation, useQueryClient } from '@tanstack/react-query';
import { staffQuery } from '../../api/people.ts';
import { requireSecondFactor } from '../../api/second-factor.ts';
import { CheckboxRow } from '../../ui/checkbox-row.tsx';
import styles from './people.module.css';
import { usePeopleMessages } from './people-messages.ts';

/** Whether everybody in the team has to have a second factor. */
export function FactorRequirement({ required }: { required: boolean }) {
  const words = usePeopleMessages();
  const client = useQueryClient();
  const { mutate, isPending, isError } = useMutation({
    networkMode: 'always',
    mutationFn: requireSecondFactor,
    onSuccess: (staff) => client.setQueryData(staffQuery().queryKey, staff),
  });
  return (
    <section className={styles.requirement} aria-busy={isPending}>
      <h2>{words.factor}</h2>
      <CheckboxRow
        id="second-factor"
        label={words.factorRequired}
        checked={required}
        onChange={(_, checked) => mutate(checked)}
      />
      <p className={styles.quiet}>{words.factorHint}</p>
      <p className={styles.waiting} role="alert">
        {isError ? words.factorRefused : ''}
      </p>
    </section>
  );
}

import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { editingPaths } from '../../../contract/editing-paths.ts';
import { type Role, roles } from '../../../contract/roles.ts';
import type { Session } from '../../../contract/session.ts';
import { sendJson } from '../../api/send-json.ts';
import { Button } from '../../ui/button.tsx';
import { workPaths } from '../../work-paths.ts';
import styles from './account.module.css';
import { useAccountMessages } from './account-messages.ts';
import { useArrival } from './use-arrival.ts';

/** Only in a sample installation on this machine: one click, and one is somebody. */
export function SampleAccounts() {
  const words = useAccountMessages();
  const arrive = useArrival();
  const signIn = useMutation({
    networkMode: 'always',
    mutationFn: (role: Role) => sendJson<Session>('post', editingPaths.sampleSignIn, { body: { role } }),
    onSuccess: arrive,
  });
  return (
    <section className={styles.sample}>
      <h2>{words.sampleTitle}</h2>
      <p>{words.sampleHint}</p>
      <p className={styles.others}>
        {roles.map((role) => (
          <Button key={role} onClick={() => signIn.mutate(role)}>
            {words.sampleRoles[role]}
          </Button>
        ))}
      </p>
      <p>
        <Link to={workPaths.sampleMails}>{words.sampleMails}</Link>
      </p>
    </section>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldProblem } from '../../../contract/problem.ts';
import { ApiProblem } from '../../api/fetch-json.ts';
import {
  type Invitation,
  inviteStaff,
  remindStaff,
  removeStaff,
  type StaffMember,
  type StaffRole,
  staffQuery,
} from '../../api/people.ts';
import { isTooOften, problemKind } from '../../api/problem-kind.ts';
import { resetSecondFactor } from '../../api/second-factor.ts';
import { useDeed } from '../../api/use-deed.ts';
import { focusHeading } from '../../navigation/focus-heading.ts';
import { useNotices } from '../../stores/notices.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadState } from '../../ui/load-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { EraseAccount } from './erase-account.tsx';
import { FactorRequirement } from './factor-requirement.tsx';
import { InviteForm } from './invite-form.tsx';
import styles from './people.module.css';
import { usePeopleMessages } from './people-messages.ts';
import { PersonRow } from './person-row.tsx';

const roles: readonly StaffRole[] = ['editor', 'administrator'];

interface Inviting {
  readonly invitation: Invitation & { readonly role: StaffRole };
  readonly sent: () => void;
}

/** The KI team, for its administrators: who may do what. */
export function StaffPage() {
  const words = usePeopleMessages();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  const { data, error, refetch } = useQuery(staffQuery());
  const [role, setRole] = useState<StaffRole>('editor');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const refresh = () => client.invalidateQueries({ queryKey: staffQuery().queryKey });
  const invite = useDeed({
    run: ({ invitation }: Inviting) => inviteStaff(invitation),
    onDone: async ({ email }, { sent }) => {
      setProblems([]);
      sent();
      show(words.invited(email));
      await refresh();
    },
    onFailed: (problem) => setProblems(problem instanceof ApiProblem ? problem.fields : []),
  });
  const remind = useDeed({
    run: ({ id }: StaffMember) => remindStaff(id),
    onDone: (_, person) => show(words.reminded(person.name)),
    onFailed: (error) => isTooOften(error) && show(words.remindedLately),
  });
  const remove = useDeed({
    run: ({ id }: StaffMember) => removeStaff(id),
    onDone: async (_, person) => {
      show(words.staffWithdrawn(person.name));
      await refresh();
      focusHeading();
    },
  });
  const reset = useDeed({
    run: ({ id }: StaffMember) => resetSecondFactor(id),
    onDone: async (_, person) => {
      show(words.factorReset(person.name));
      await refresh();
    },
  });
  return (
    <Page title={words.staffTitle} lead={words.staffLead}>
      {data === undefined ? (
        <LoadState problem={problemKind(error)} onRetry={() => void refetch()} />
      ) : (
        <>
          {data.people.length === 0 && <EmptyState title={words.staffNone} hint={words.staffNoneHint} />}
          <ul className={styles.people} aria-label={words.staffTitle}>
            {data.people.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                role={words.roles[person.role]}
                busy={remind.busy || remove.busy}
                onRemind={() => remind.start(person)}
                reset={
                  person.secondFactor
                    ? {
                        label: words.resetFactor,
                        about: words.resetFactorAbout(person.name),
                        question: words.resetFactorQuestion(person.name),
                        confirm: words.resetFactorConfirm,
                        onConfirm: () => reset.start(person),
                      }
                    : null
                }
                withdrawal={{
                  about: words.staffWithdrawAbout(person.name),
                  question: words.staffWithdrawQuestion(person.name),
                  confirm: words.staffWithdrawConfirm,
                  onConfirm: () => remove.start(person),
                }}
              />
            ))}
          </ul>
          <FactorRequirement required={data.secondFactorRequired} />
          <InviteForm
            title={words.staffInvite}
            busy={invite.busy}
            problems={problems}
            onInvite={(invitation, sent) => invite.start({ invitation: { ...invitation, role }, sent })}
          >
            <RadioChoice
              legend={words.role}
              value={role}
              options={roles.map((value) => ({
                value,
                label: words.roles[value],
                hint: words.roleHints[value],
              }))}
              onChange={setRole}
            />
          </InviteForm>
          <EraseAccount />
        </>
      )}
    </Page>
  );
}

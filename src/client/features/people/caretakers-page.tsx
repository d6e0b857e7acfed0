import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Caretaker } from '../../../contract/editing.ts';
import type { FieldProblem } from '../../../contract/problem.ts';
import { entryVersionQuery } from '../../api/entry-versions.ts';
import { ApiProblem } from '../../api/fetch-json.ts';
import {
  caretakersQuery,
  type Invitation,
  inviteCaretaker,
  remindCaretaker,
  removeCaretaker,
} from '../../api/people.ts';
import { isTooOften, problemKind } from '../../api/problem-kind.ts';
import { useDeed } from '../../api/use-deed.ts';
import { useTeamMessages } from '../../messages/team-messages.ts';
import { focusHeading } from '../../navigation/focus-heading.ts';
import { paths } from '../../paths.ts';
import { useNotices } from '../../stores/notices.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadState } from '../../ui/load-state.tsx';
import { Page } from '../../ui/page.tsx';
import { InviteForm } from './invite-form.tsx';
import styles from './people.module.css';
import { usePeopleMessages } from './people-messages.ts';
import { PersonRow } from './person-row.tsx';

interface Inviting {
  readonly invitation: Invitation;
  readonly sent: () => void;
}

/** Who looks after an entry: inviting, inviting again, withdrawing. */
export function CaretakersPage() {
  const { slug = '' } = useParams();
  const words = usePeopleMessages();
  const { toEntry } = useTeamMessages();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  const { data, error, refetch } = useQuery(caretakersQuery(slug));
  const name = useQuery(entryVersionQuery(slug)).data?.content.name ?? slug;
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const refresh = () => client.invalidateQueries({ queryKey: caretakersQuery(slug).queryKey });
  const invite = useDeed({
    run: ({ invitation }: Inviting) => inviteCaretaker(slug, invitation),
    onDone: async ({ email }, { sent }) => {
      setProblems([]);
      sent();
      show(words.invited(email));
      await refresh();
    },
    onFailed: (problem) => setProblems(problem instanceof ApiProblem ? problem.fields : []),
  });
  const remind = useDeed({
    run: ({ id }: Caretaker) => remindCaretaker(slug, id),
    onDone: async (_, person) => {
      show(words.reminded(person.name));
      await refresh();
    },
    onFailed: (error) => isTooOften(error) && show(words.remindedLately),
  });
  const remove = useDeed({
    run: ({ id }: Caretaker) => removeCaretaker(slug, id),
    onDone: async (_, person) => {
      show(words.withdrawn(person.name));
      await refresh();
      focusHeading();
    },
  });
  const above = (
    <Link to={paths.partner(slug)}>
      <ArrowLeft size={17} aria-hidden="true" />
      {toEntry(name)}
    </Link>
  );
  return (
    <Page title={words.title} above={above} lead={words.lead(name)}>
      {data === undefined ? (
        <LoadState problem={problemKind(error)} onRetry={() => void refetch()} />
      ) : (
        <>
          {data.people.length === 0 && <EmptyState title={words.none} hint={words.noneHint} />}
          <ul className={styles.people} aria-label={words.title}>
            {data.people.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                busy={remind.busy || remove.busy}
                onRemind={() => remind.start(person)}
                withdrawal={{
                  about: words.withdrawAbout(person.name),
                  question: words.withdrawQuestion(person.name),
                  confirm: words.withdrawConfirm,
                  onConfirm: () => remove.start(person),
                }}
              />
            ))}
          </ul>
          <InviteForm
            title={words.invite}
            busy={invite.busy}
            problems={problems}
            onInvite={(invitation, sent) => invite.start({ invitation, sent })}
          />
        </>
      )}
    </Page>
  );
}

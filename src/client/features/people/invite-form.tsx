import { type ReactNode, type SubmitEvent, useState } from 'react';
import type { FieldProblem } from '../../../contract/problem.ts';
import type { Invitation } from '../../api/people.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { InputField } from '../../ui/input-field.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import styles from './people.module.css';
import { usePeopleMessages } from './people-messages.ts';

interface InviteFormProps {
  readonly title: string;
  readonly busy: boolean;
  /** What the server refused, by field. */
  readonly problems: readonly FieldProblem[];
  readonly onInvite: (invitation: Invitation, sent: () => void) => void;
  /** What else is to be chosen. */
  readonly children?: ReactNode;
}

/** Whom to invite; empty again once the invitation is on its way. */
export function InviteForm({ title, busy, problems, onInvite, children }: InviteFormProps) {
  const words = usePeopleMessages();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState(useLanguage());
  const refused = (field: string) => problems.find((problem) => problem.name === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onInvite({ name: name.trim(), email: email.trim(), language }, () => {
      setName('');
      setEmail('');
    });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2>{title}</h2>
      <p className={styles.quiet}>{words.inviteHint}</p>
      <InputField
        label={words.name}
        error={refused('name')}
        value={name}
        required
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <InputField
        label={words.email}
        error={refused('email')}
        type="email"
        value={email}
        required
        maxLength={254}
        autoComplete="off"
        onChange={(event) => setEmail(event.target.value)}
      />
      {children}
      <RadioChoice
        legend={words.language}
        value={language}
        options={(['de', 'en'] as const).map((value) => ({ value, label: words.languages[value] }))}
        onChange={setLanguage}
      />
      <Button type="submit" look="primary" disabled={busy}>
        {busy ? words.sending : words.send}
      </Button>
    </form>
  );
}

import { useState } from 'react';
import { useTeamMessages } from '../../messages/team-messages.ts';
import { AreaField } from '../../ui/input-field.tsx';
import { SecondStep } from '../../ui/second-step.tsx';
import { useHistoryMessages } from './history-messages.ts';

interface RestoreStepProps {
  readonly version: number;
  readonly busy: boolean;
  readonly onRestore: (reason: string) => void;
}

/** Publishes an earlier version anew, once one has said why. */
export function RestoreStep({ version, busy, onRestore }: RestoreStepProps) {
  const words = useHistoryMessages();
  const team = useTeamMessages();
  const [reason, setReason] = useState('');
  return (
    <SecondStep
      label={words.restore}
      about={words.restoreAbout(version)}
      question={words.restoreQuestion(version)}
      confirm={words.restoreConfirm}
      disabled={busy}
      onConfirm={() => onRestore(reason.trim())}
    >
      <AreaField
        label={team.reason}
        hint={team.reasonHint}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
    </SecondStep>
  );
}

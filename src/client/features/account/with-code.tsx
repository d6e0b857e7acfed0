import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { SecondStep } from '../../ui/second-step.tsx';
import { CodeField } from './code-field.tsx';
import { Failure } from './failure.tsx';
import { useSecondFactorMessages } from './second-factor-messages.ts';

interface WithCodeProps<Answer> {
  readonly label: string;
  readonly question: string;
  readonly confirm: string;
  readonly run: (code: string) => Promise<Answer>;
  readonly onDone: (answer: Answer) => void;
}

/** Something about the second factor that has to be proved with a code of it. */
export function WithCode<Answer>({ label, question, confirm, run, onDone }: WithCodeProps<Answer>) {
  const words = useSecondFactorMessages();
  const [code, setCode] = useState('');
  const failureId = useId();
  const { mutate, error, isPending } = useMutation({
    networkMode: 'always',
    mutationFn: run,
    onSuccess: onDone,
    onSettled: () => setCode(''),
  });
  return (
    <div>
      <SecondStep
        label={label}
        question={question}
        confirm={confirm}
        disabled={isPending || code.trim() === ''}
        onConfirm={() => mutate(code)}
      >
        <CodeField label={words.code} accepts="any" value={code} onChange={setCode} />
      </SecondStep>
      <Failure id={failureId} error={error} />
    </div>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SecondFactorState } from '../../../contract/second-factor.ts';
import {
  beginSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  secondFactorQuery,
} from '../../api/second-factor.ts';
import { sessionQuery } from '../../api/session.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownDate } from '../../messages/shown-date.ts';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import styles from './account.module.css';
import { Failure } from './failure.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { useSecondFactorMessages } from './second-factor-messages.ts';
import { SetUpFactor } from './set-up-factor.tsx';
import { WithCode } from './with-code.tsx';

interface SetUpProps {
  readonly state: SecondFactorState;
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onRemoved: (state: SecondFactorState) => void;
}

/** A second factor that is there: since when, and what can be done with it. */
function IsSetUp({ state, onCodes, onRemoved }: SetUpProps) {
  const words = useSecondFactorMessages();
  const language = useLanguage();
  return (
    <>
      <p>
        {words.since(shownDate(state.since ?? '', language))} {words.left(state.recoveryCodes)}
        {state.required && ` ${words.required}`}
      </p>
      <div className={styles.others}>
        <WithCode
          label={words.renew}
          question={words.renewQuestion}
          confirm={words.renewConfirm}
          run={renewRecoveryCodes}
          onDone={({ recoveryCodes }) => onCodes(recoveryCodes)}
        />
        {!state.required && (
          <WithCode
            label={words.remove}
            question={words.removeQuestion}
            confirm={words.removeConfirm}
            run={removeSecondFactor}
            onDone={onRemoved}
          />
        )}
      </div>
    </>
  );
}

/** One's own second factor: set it up, look after it, take it off. */
export function SecondFactor({ isDemanded }: { isDemanded: boolean }) {
  const words = useSecondFactorMessages();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  const { data, error } = useQuery(secondFactorQuery());
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const begin = useMutation({ networkMode: 'always', mutationFn: beginSecondFactor });
  const finish = async () => {
    setCodes(null);
    begin.reset();
    show(words.done);
    await client.invalidateQueries({ queryKey: secondFactorQuery().queryKey });
    await client.invalidateQueries({ queryKey: sessionQuery().queryKey });
  };
  const removed = (state: SecondFactorState) => {
    client.setQueryData(secondFactorQuery().queryKey, state);
    show(words.removed);
  };
  const isOff = data?.since === null && begin.data === undefined && codes === null;
  return (
    <section>
      <h2>{words.title}</h2>
      {isDemanded && <p role="alert">{words.must}</p>}
      {codes !== null && <RecoveryCodes codes={codes} onKept={() => void finish()} />}
      {codes === null && begin.data !== undefined && (
        <SetUpFactor made={begin.data} onDone={setCodes} onCancel={() => begin.reset()} />
      )}
      {isOff && (
        <div className={styles.form}>
          <p>{words.explained}</p>
          <Button
            look={isDemanded ? 'primary' : 'plain'}
            disabled={begin.isPending}
            onClick={() => begin.mutate()}
          >
            {words.begin}
          </Button>
        </div>
      )}
      {codes === null && begin.data === undefined && data !== undefined && data.since !== null && (
        <IsSetUp state={data} onCodes={setCodes} onRemoved={removed} />
      )}
      <Failure id="second-factor-failure" error={error ?? begin.error} />
    </section>
  );
}

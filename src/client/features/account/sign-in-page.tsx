import { useState } from 'react';
import { useSession } from '../../api/session.ts';
import styles from './account.module.css';
import { useAccountMessages } from './account-messages.ts';
import { askedCode, rememberAskedCode } from './asked-code.ts';
import { CodeStep } from './code-step.tsx';
import { EmailStep } from './email-step.tsx';
import { FactorStep } from './factor-step.tsx';
import { SampleAccounts } from './sample-accounts.tsx';
import { useSecondFactorMessages } from './second-factor-messages.ts';

/** Signing in: the address, then the code that was sent to it. A reload keeps the step. */
export function SignInPage() {
  const words = useAccountMessages();
  const factorWords = useSecondFactorMessages();
  const session = useSession();
  const [asked, setAsked] = useState(askedCode);
  const isHalfWay = asked?.secondFactor === true;
  const change = (next: typeof asked) => {
    rememberAskedCode(next);
    setAsked(next);
  };
  return (
    <div className={styles.page}>
      <title>{`${words.title} · Partnernetz`}</title>
      <h1>{asked === null ? words.title : isHalfWay ? factorWords.stepTitle : words.codeTitle}</h1>
      {asked === null ? (
        <EmailStep onAsked={change} />
      ) : isHalfWay ? (
        <FactorStep onDone={() => rememberAskedCode(null)} onAgain={() => change(null)} />
      ) : (
        <CodeStep asked={asked} onAsked={change} onOtherAddress={() => change(null)} />
      )}
      {session?.sampleAccounts && <SampleAccounts />}
    </div>
  );
}

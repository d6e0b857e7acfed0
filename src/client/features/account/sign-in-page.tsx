import { useState } from 'react';
import { useLocation } from 'react-router';
import { useSession } from '../../api/session.ts';
import styles from './account.module.css';
import { useAccountMessages } from './account-messages.ts';
import { AlreadySignedIn } from './already-signed-in.tsx';
import { askedCode, rememberAskedCode } from './asked-code.ts';
import { CodeStep } from './code-step.tsx';
import { EmailStep } from './email-step.tsx';
import { FactorStep } from './factor-step.tsx';
import { SampleAccounts } from './sample-accounts.tsx';
import { useSecondFactorMessages } from './second-factor-messages.ts';

/** What the link in a mail with a code ends with (`services/sign-in/send-code.ts`); no server ever sees it. */
const fromCodeMail = '#code';

/** Signing in: the address, then the code that was sent to it. A reload, or another tab, keeps the step. */
export function SignInPage() {
  const words = useAccountMessages();
  const factorWords = useSecondFactorMessages();
  const session = useSession();
  const { hash } = useLocation();
  const [asked, setAsked] = useState(askedCode);
  const isHalfWay = asked?.secondFactor === true;
  const change = (next: typeof asked) => {
    rememberAskedCode(next);
    setAsked(next);
  };
  return (
    <div className={styles.page}>
      <title>{`${words.title} · Partnernetz`}</title>
      {session?.person ? (
        <AlreadySignedIn session={session} name={session.person.name} />
      ) : (
        <>
          <h1>{asked === null ? words.title : isHalfWay ? factorWords.stepTitle : words.codeTitle}</h1>
          {asked === null ? (
            <EmailStep isCodeElsewhere={hash === fromCodeMail} onAsked={change} />
          ) : isHalfWay ? (
            <FactorStep onAgain={() => change(null)} />
          ) : (
            <CodeStep asked={asked} onAsked={change} onOtherAddress={() => change(null)} />
          )}
        </>
      )}
      {session?.sampleAccounts && <SampleAccounts />}
    </div>
  );
}

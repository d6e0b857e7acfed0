import { useLegalMessages } from './legal-messages.ts';
import { LegalPage } from './legal-page.tsx';

/** What is stored about whom (GDPR, articles 13 and 14). */
export function PrivacyPage() {
  const { privacy: words } = useLegalMessages();
  return (
    <LegalPage title={words.title}>
      {({ privacy }) => (
        <>
          <p>{words.lead}</p>
          <h2>{words.browser}</h2>
          <p>{words.browserText}</p>
          <h2>{words.logs}</h2>
          <p>{words.logsText(privacy.logRetentionDays)}</p>
          <h2>{words.entries}</h2>
          <p>{words.entriesText}</p>
          <h2>{words.officer}</h2>
          <p>
            {privacy.officer}, <a href={`mailto:${privacy.email}`}>{privacy.email}</a>
          </p>
          <h2>{words.authority}</h2>
          <p>
            {words.authorityText} <a href={privacy.authorityUrl}>{privacy.authority}</a>
          </p>
        </>
      )}
    </LegalPage>
  );
}

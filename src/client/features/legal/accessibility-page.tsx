import { telHref } from '../../../domain/telephone.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownDate } from '../../messages/shown-date.ts';
import { useLegalMessages } from './legal-messages.ts';
import { LegalPage } from './legal-page.tsx';

/** The statement that § 10b BGG NRW asks for, with the ways to report a barrier and to the ombuds procedure. */
export function AccessibilityPage() {
  const { accessibility: words } = useLegalMessages();
  const language = useLanguage();
  return (
    <LegalPage title={words.title}>
      {({ operator, accessibility }) => (
        <>
          <p>{words.lead(operator.name)}</p>
          <h2>{words.state}</h2>
          {accessibility.knownBarriers.length === 0 ? (
            <p>{words.stateNone}</p>
          ) : (
            <>
              <p>{words.stateSome}</p>
              <ul>
                {accessibility.knownBarriers.map((barrier) => (
                  <li key={barrier.de}>{barrier[language]}</li>
                ))}
              </ul>
            </>
          )}
          <p>{words.made(shownDate(accessibility.statementDate, language))}</p>
          <h2>{words.feedback}</h2>
          <p>{words.feedbackText}</p>
          <p>
            <a
              href={`mailto:${accessibility.feedbackEmail}?subject=${encodeURIComponent(words.feedbackSubject)}`}
            >
              {accessibility.feedbackEmail}
            </a>
            <br />
            <a href={telHref(accessibility.feedbackPhone)}>{accessibility.feedbackPhone}</a>
          </p>
          <h2>{words.enforcement}</h2>
          <p>
            {words.enforcementText}
            <br />
            {accessibility.enforcementBody},{' '}
            <a href={`mailto:${accessibility.enforcementEmail}`}>{accessibility.enforcementEmail}</a>
          </p>
        </>
      )}
    </LegalPage>
  );
}

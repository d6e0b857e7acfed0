import { telHref } from '../../../domain/telephone.ts';
import { useLegalMessages } from './legal-messages.ts';
import { LegalPage } from './legal-page.tsx';

/** Impressum: who offers this, as § 5 DDG asks. */
export function ImprintPage() {
  const { imprint } = useLegalMessages();
  return (
    <LegalPage title={imprint.title}>
      {({ operator }) => (
        <>
          <h2>{imprint.provider}</h2>
          <address>
            {operator.name}
            <br />
            {operator.department}
            <br />
            {operator.street}
            <br />
            {operator.postcode} {operator.city}
          </address>
          <p>{imprint.represented(operator.representedBy)}</p>
          <h2>{imprint.contact}</h2>
          <p>
            <a href={telHref(operator.phone)}>{imprint.phone(operator.phone)}</a>
            <br />
            <a href={`mailto:${operator.email}`}>{operator.email}</a>
          </p>
          {operator.vatId !== null && <p>{imprint.vat(operator.vatId)}</p>}
          <h2>{imprint.sources}</h2>
          <p>{imprint.sourcesText}</p>
          <p>
            {/* Made by the build (vite.config.ts). */}
            <a href="/licences.txt">{imprint.licences}</a>
          </p>
        </>
      )}
    </LegalPage>
  );
}

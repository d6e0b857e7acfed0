import { useState } from 'react';
import type { DirectoryEntry } from '../../../contract/entry.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { Button } from '../../ui/button.tsx';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';

const first = 6;

function Languages({ codes }: { codes: readonly string[] }) {
  const words = usePartnerMessages();
  const { label } = useDirectory();
  const [all, setAll] = useState(false);
  const shown = all ? codes : codes.slice(0, first);
  const rest = codes.length - shown.length;
  return (
    <>
      {shown.map((code) => label('language', code)).join(', ')}{' '}
      {rest > 0 && (
        <Button look="link" onClick={() => setAll(true)}>
          {words.moreLanguages(rest)}
        </Button>
      )}
    </>
  );
}

type Known = Pick<DirectoryEntry, 'languages' | 'fields' | 'citywide' | 'serves' | 'targetGroups'>;

/** Facts as pairs: languages, fields, districts, target groups. The list knows them already: they need no waiting. */
export function Facts({ partner }: { partner: Known }) {
  const words = usePartnerMessages();
  const { label } = useDirectory();
  const { languages, fields, citywide, serves, targetGroups } = partner;
  const names = (facet: 'field' | 'targetGroup' | 'district', ids: readonly string[]) =>
    ids.map((id) => label(facet, id)).join(', ');
  const districts = citywide ? words.wholeCity : names('district', serves);
  if (districts === '' && [languages, fields, targetGroups].every((ids) => ids.length === 0)) return null;
  return (
    <section className={styles.section}>
      <dl className={styles.facts}>
        {languages.length > 0 && (
          <>
            <dt>{words.languages}</dt>
            <dd>
              <Languages codes={languages} />
            </dd>
          </>
        )}
        {fields.length > 0 && (
          <>
            <dt>{words.fields}</dt>
            <dd>{fields.map((id) => label('field', id)).join('; ')}</dd>
          </>
        )}
        {districts !== '' && (
          <>
            <dt>{words.districts}</dt>
            <dd>{districts}</dd>
          </>
        )}
        {targetGroups.length > 0 && (
          <>
            <dt>{words.targets}</dt>
            <dd>{names('targetGroup', targetGroups)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

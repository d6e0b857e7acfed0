import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { type AccessLevel, accessLevels } from '../../../contract/access.ts';
import { canSee } from '../../../domain/access.ts';
import { contactListEntriesQuery } from '../../api/contact-lists.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { problemKind } from '../../api/problem-kind.ts';
import { saveFile } from '../../api/save-file.ts';
import { useSession } from '../../api/session.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import { LoadState } from '../../ui/load-state.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { workPaths } from '../../work-paths.ts';
import { CardOptions } from './card-options.tsx';
import { allColumns, ColumnOptions } from './column-options.tsx';
import { contentsOf } from './contents.ts';
import { ContentsBox } from './contents-box.tsx';
import styles from './export-panel.module.css';
import { useExportsMessages } from './exports-messages.ts';
import { MailPortions, portionsIn } from './mail-portions.tsx';
import { type CardVersion, formatOf, hasColumns, type Purpose, purposes } from './purpose.ts';
import { useExport } from './use-export.ts';

/**
 * Hands entries out as a file: what for, to whom, what will be in it.
 * @param slugs of the entries in their order; null for the whole directory.
 * @param asked whom the file is for as long as nobody chooses otherwise.
 */
export function ExportPanel({ slugs, asked }: { slugs: readonly string[] | null; asked: AccessLevel }) {
  const words = useExportsMessages();
  const language = useLanguage();
  const { today } = useDirectory();
  const viewer = useSession()?.level ?? 'public';
  const { show, announce } = useNotices();
  const [purpose, setPurpose] = useState<Purpose>('excel');
  const [version, setVersion] = useState<CardVersion>('vcard3');
  const [perPartner, setPerPartner] = useState(false);
  const [chosen, setLevel] = useState(asked);
  const [columns, setColumns] = useState(allColumns);
  const [portions, setPortions] = useState<string[][] | null>(null);
  // Who was signed out meanwhile may choose less.
  const level = canSee(viewer, chosen) ? chosen : 'public';
  const allowed = accessLevels.filter((each) => canSee(viewer, each));
  const picked = slugs === null ? null : [...slugs];
  const { data, error, refetch } = useQuery(contactListEntriesQuery({ slugs: picked, level }));
  const { start, progress, problem, busy } = useExport();
  const request = {
    slugs: picked,
    level,
    format: formatOf(purpose, version),
    language,
    ...(hasColumns(purpose) && columns.length < allColumns.length ? { columns: [...columns] } : {}),
    ...(purpose === 'cards' && perPartner ? { perPartner } : {}),
  };
  const download = () =>
    start(request, (file) => {
      saveFile(file);
      show(words.done(file.name));
    });
  const showAddresses = () =>
    start(request, async ({ blob }) => {
      setPortions(portionsIn(await blob.text()));
      announce(words.portions);
    });
  const choosePurpose = (next: Purpose) => {
    setPurpose(next);
    setPortions(null);
  };
  const chooseLevel = (next: AccessLevel) => {
    setLevel(next);
    setPortions(null);
  };
  const contents = data === undefined ? null : contentsOf(data, purpose, words, today);
  const isOff = busy || contents === null || contents.isEmpty;
  return (
    <div className={styles.panel}>
      <div className={styles.choices}>
        <RadioChoice
          legend={words.purpose}
          value={purpose}
          options={purposes.map((value) => ({
            value,
            label: words.purposes[value],
            hint: words.purposeHints[value],
          }))}
          onChange={choosePurpose}
        />
        {purpose === 'excel' && viewer === 'team' && (
          <p className={styles.progress}>
            {words.forEditing} <Link to={workPaths.imports}>{words.toImport}</Link>
          </p>
        )}
        {purpose === 'cards' && (
          <CardOptions
            version={version}
            perPartner={perPartner}
            onVersion={setVersion}
            onPerPartner={setPerPartner}
          />
        )}
      </div>
      <div className={styles.result}>
        {allowed.length > 1 && (
          <RadioChoice
            legend={words.recipient}
            value={level}
            options={allowed.map((value) => ({
              value,
              label: words.recipients[value],
              hint: words.recipientHints[value],
            }))}
            onChange={chooseLevel}
          />
        )}
        {hasColumns(purpose) && <ColumnOptions columns={columns} onChange={setColumns} />}
        {contents === null ? (
          <LoadState problem={problemKind(error)} onRetry={() => void refetch()} />
        ) : (
          <ContentsBox contents={contents} isNoted={level !== 'public'} />
        )}
        <div className={styles.actions}>
          {purpose === 'bcc' && (
            <Button look="primary" disabled={isOff} onClick={showAddresses}>
              {words.show}
            </Button>
          )}
          <Button look={purpose === 'bcc' ? 'plain' : 'primary'} disabled={isOff} onClick={download}>
            {words.download}
          </Button>
        </div>
        {busy && <p className={styles.progress}>{progress}</p>}
        <p className={styles.problem} role="alert">
          {problem}
        </p>
        {purpose === 'bcc' && portions !== null && <MailPortions portions={portions} />}
      </div>
    </div>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { fetchWorkbook, importQuery, importsQuery, sendFile } from '../../api/imports.ts';
import { problemText } from '../../api/problem-kind.ts';
import { saveFile } from '../../api/save-file.ts';
import { useDeed } from '../../api/use-deed.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownMoment } from '../../messages/shown-moment.ts';
import { useTeamMessages } from '../../messages/team-messages.ts';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { workPaths } from '../../work-paths.ts';
import { FileDrop } from './file-drop.tsx';
import styles from './import.module.css';
import { useImportMessages } from './import-messages.ts';

function Earlier() {
  const words = useImportMessages();
  const language = useLanguage();
  const imports = useQuery(importsQuery()).data?.imports ?? [];
  if (imports.length === 0) return null;
  return (
    <section className={styles.block}>
      <h2>{words.earlier}</h2>
      <p className={styles.quiet}>{words.earlierHint}</p>
      <ul className={styles.earlier} aria-label={words.earlier}>
        {imports.map(({ id, fileName, state, createdAt, createdBy }) => (
          <li key={id}>
            <Link to={workPaths.importOf(id)}>{fileName}</Link>
            <span>{words.states[state]}</span>
            <span className={styles.quiet}>{words.by(createdBy, shownMoment(createdAt, language))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a spreadsheet is handed in, and what was handed in before. */
export function ImportsPage() {
  const words = useImportMessages();
  const team = useTeamMessages();
  const navigate = useNavigate();
  const language = useLanguage();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  const workbook = useDeed({
    run: () => fetchWorkbook(language),
    onDone: (file) => {
      saveFile(file);
      show(words.saved(file.name));
    },
  });
  const send = async (file: File) => {
    const begunAt = location.pathname;
    setSent(0);
    setProblem('');
    try {
      const looked = await sendFile(file, setSent);
      client.setQueryData(importQuery(looked.id).queryKey, looked);
      void client.invalidateQueries({ queryKey: importsQuery().queryKey, exact: true });
      if (location.pathname === begunAt) void navigate(workPaths.importOf(looked.id));
    } catch (error) {
      setProblem(error instanceof Error ? problemText(error, team) : team.offline);
      setSent(null);
    }
  };
  return (
    <Page title={words.title} lead={words.lead}>
      <FileDrop sent={sent} problem={problem} onFile={(file) => void send(file)} />
      <section className={styles.block}>
        <h2>{words.workbookTitle}</h2>
        <p className={styles.quiet}>{words.workbookHint}</p>
        <p className={styles.send}>
          <Button disabled={workbook.busy} onClick={() => workbook.start()}>
            <Download size={17} aria-hidden="true" />
            {workbook.busy ? words.making : words.workbook}
          </Button>
          {workbook.busy && <progress aria-label={words.making} />}
        </p>
      </section>
      <Earlier />
    </Page>
  );
}

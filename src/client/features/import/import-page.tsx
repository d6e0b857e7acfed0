import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { importQuery } from '../../api/imports.ts';
import { problemKind } from '../../api/problem-kind.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownMoment } from '../../messages/shown-moment.ts';
import { Button } from '../../ui/button.tsx';
import { LoadState } from '../../ui/load-state.tsx';
import { Page } from '../../ui/page.tsx';
import { workPaths } from '../../work-paths.ts';
import { DryRun } from './dry-run.tsx';
import styles from './import.module.css';
import { useImportMessages } from './import-messages.ts';
import { MappingForm } from './mapping-form.tsx';
import { Outcome } from './outcome.tsx';

function Imported({ id }: { id: string }) {
  const words = useImportMessages();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(importQuery(id));
  const [again, setAgain] = useState(false);
  const table = data?.table ?? null;
  const isMapped = data?.state === 'planned' && !again;
  return (
    <Page
      title={data?.fileName ?? words.title}
      above={
        <Link to={workPaths.imports}>
          <ArrowLeft size={17} aria-hidden="true" />
          {words.all}
        </Link>
      }
      lead={data && words.by(data.createdBy, shownMoment(data.createdAt, language))}
      actions={
        isMapped &&
        table !== null && (
          <Button look="link" onClick={() => setAgain(true)}>
            {words.mapAgain}
          </Button>
        )
      }
    >
      {data === undefined && <LoadState problem={problemKind(error)} onRetry={() => void refetch()} />}
      {data !== undefined && table !== null && !isMapped && (
        <MappingForm looked={data} table={table} onMapped={() => setAgain(false)} />
      )}
      {/* What was chosen was about that state of the file. */}
      {data !== undefined && isMapped && <DryRun key={data.version} looked={data} />}
      {data?.outcome != null && <Outcome looked={data} />}
      {data !== undefined && <p className={styles.end}>{words.states[data.state]}</p>}
    </Page>
  );
}

/** One file that was handed in: its columns, what it would change, what it has changed. */
export function ImportPage() {
  const { id = '' } = useParams();
  return <Imported key={id} id={id} />;
}

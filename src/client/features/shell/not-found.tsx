import { Link } from 'react-router';
import { useMessages } from '../../messages/messages.tsx';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

/** An address that does not exist. */
export function NotFound() {
  const { shell } = useMessages();
  return (
    <EmptyState heading="h1" title={shell.notFound} hint={shell.notFoundHint}>
      <title>{`${shell.notFound} · Partnernetz`}</title>
      <Link to={paths.directory}>{shell.toDirectory}</Link>
    </EmptyState>
  );
}

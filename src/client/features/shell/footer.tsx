import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { vocabularyQuery } from '../../api/queries.ts';
import { useMessages } from '../../messages/messages.tsx';
import { paths } from '../../paths.ts';
import styles from './footer.module.css';

/** The legal pages, one click from everywhere. */
export function Footer() {
  const { shell } = useMessages();
  const { data } = useQuery(vocabularyQuery());
  return (
    <footer className={styles.footer}>
      <nav aria-label={shell.legalNavigation}>
        <ul className={styles.links}>
          <li>
            <Link to={paths.imprint}>{shell.imprint}</Link>
          </li>
          <li>
            <Link to={paths.privacy}>{shell.privacy}</Link>
          </li>
          <li>
            <Link to={paths.accessibility}>{shell.accessibility}</Link>
          </li>
        </ul>
      </nav>
      {data?.sample === true && <p className={styles.sample}>{shell.sample}</p>}
    </footer>
  );
}

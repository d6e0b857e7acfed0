import { useQuery } from '@tanstack/react-query';
import { vocabularyQuery } from '../../api/queries.ts';
import { useMessages } from '../../messages/messages.tsx';
import styles from './city-name.module.css';

/** The city's name, as soon as it is known; on a telephone, that its entries are invented, where they are. */
export function CityName() {
  const { shell } = useMessages();
  const { data } = useQuery(vocabularyQuery());
  return (
    <>
      <span className={styles.city}>{data?.city.name}</span>
      {data?.sample === true && <span className={styles.sample}>{shell.sampleShort}</span>}
    </>
  );
}

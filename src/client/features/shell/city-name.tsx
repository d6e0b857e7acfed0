import { useQuery } from '@tanstack/react-query';
import { vocabularyQuery } from '../../api/queries.ts';
import styles from './city-name.module.css';

/** The city's name, as soon as it is known. */
export function CityName() {
  const { data } = useQuery(vocabularyQuery());
  return <span className={styles.city}>{data?.city.name}</span>;
}

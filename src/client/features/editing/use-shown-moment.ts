import { useDirectory } from '../../api/directory-data.tsx';
import { useLanguage } from '../../messages/messages.tsx';

/** How a moment is written: the day, or day and time, or the time alone, by the city's clock. */
export function useShownMoment(): (moment: string, as?: 'day' | 'moment' | 'time') => string {
  const { timeZone } = useDirectory().vocabulary.city;
  const language = useLanguage();
  return (moment, as = 'moment') =>
    new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
      timeZone,
      ...(as === 'time' ? {} : { day: 'numeric', month: 'long' }),
      ...(as === 'day' ? { year: 'numeric' } : { hour: '2-digit', minute: '2-digit' }),
    }).format(new Date(moment));
}

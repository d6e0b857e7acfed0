import { useLanguage } from '../../messages/messages.tsx';

/** How a moment is written: the day, or day and time, or the time alone, on the reader's own clock. */
export function useShownMoment(): (moment: string, as?: 'day' | 'moment' | 'time') => string {
  const language = useLanguage();
  return (moment, as = 'moment') =>
    new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
      ...(as === 'time' ? {} : { day: 'numeric', month: 'long' }),
      ...(as === 'day' ? { year: 'numeric' } : { hour: '2-digit', minute: '2-digit' }),
    }).format(new Date(moment));
}

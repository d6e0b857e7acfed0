import { localDate } from '../../../domain/opening.ts';
import type { City } from '../../cities/city.ts';
import type { Database } from '../../db/database.ts';
import type { MailFacts } from '../sign-in/send-code.ts';

/** What a service that changes entries works with. */
export interface EditingContext {
  readonly db: Database;
  readonly city: City;
  readonly clock: () => Date;
  /** For the mails that follow. */
  readonly mail: MailFacts;
}

/** Today's date in the city. */
export const todayIn = ({ clock, city }: Pick<EditingContext, 'clock' | 'city'>): string =>
  localDate(clock(), city.timeZone);

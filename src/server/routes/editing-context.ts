import type { EditingContext } from '../services/editing/context.ts';
import type { MailFacts } from '../services/sign-in/send-code.ts';
import type { RouteDeps } from './route.ts';

export const mailFacts = ({ url, city }: Pick<RouteDeps, 'url' | 'city'>): MailFacts => ({
  url,
  installation: `Partnernetz ${city.name}`,
});

/** What the services that change entries work with. */
export const editingContext = ({ db, city, clock, url }: RouteDeps): EditingContext => ({
  db,
  city,
  clock,
  mail: mailFacts({ url, city }),
});

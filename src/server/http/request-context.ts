import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { InterfaceLanguage } from '../../domain/vocabulary.ts';
import { de } from '../messages/de.ts';
import { en } from '../messages/en.ts';
import type { Viewer } from './viewer.ts';

/** What the middleware leaves for the routes. */
export interface AppEnvironment {
  Variables: {
    requestId: string;
    /** The route's pattern once it is known; for the log, which must not hold what was asked. */
    route: string;
    /** Who asks; set before any route is called. */
    viewer: Viewer;
  };
}

export type AppContext = Context<AppEnvironment>;

/** `en-GB` asks for what we have as `en`. */
const primary = (tag: string) => tag.toLowerCase().split('-')[0];

/** The language that the client prefers of those we have; German where it says nothing. */
export const languageOf = (c: AppContext): InterfaceLanguage => {
  const language = accepts(c, {
    header: 'Accept-Language',
    supports: ['de', 'en'],
    default: 'de',
    match: (accepted, { supports, default: fallback }) => {
      const wanted = accepted.toSorted((a, b) => b.q - a.q).map(({ type }) => primary(type));
      return wanted.find((tag) => tag !== undefined && supports.includes(tag)) ?? fallback;
    },
  });
  return language === 'en' ? 'en' : 'de';
};

export const messagesFor = (c: AppContext): typeof de => (languageOf(c) === 'en' ? en : de);

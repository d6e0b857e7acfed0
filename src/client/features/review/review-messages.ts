import { review as german } from '../../messages/de/review.ts';
import { review as english } from '../../messages/en/review.ts';
import { useLanguage } from '../../messages/messages.tsx';

export type ReviewWords = typeof german;

/** The words of the review, which come with it. */
export const useReviewMessages = (): ReviewWords => (useLanguage() === 'en' ? english : german);

import { audit as german } from '../../messages/de/audit.ts';
import { audit as english } from '../../messages/en/audit.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** The words of the audit log, which come with it. */
export const useAuditMessages = (): typeof german => (useLanguage() === 'en' ? english : german);

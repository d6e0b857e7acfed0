import { mailAddresses, mailPortions } from '../../domain/hand-out/mail-portions.ts';
import { encoded, type FileWriter } from './file-writer.ts';
import { words } from './words.ts';

/** Addresses in portions, one to a paragraph, separated as Outlook takes them. */
export const writeBcc: FileWriter = (partners, { language }) => {
  const { portion, noAddresses } = words[language];
  const portions = mailPortions(mailAddresses(partners));
  const paragraphs = portions.map(
    (addresses, at) => `${portion(at + 1, portions.length, addresses.length)}\r\n${addresses.join('; ')}\r\n`,
  );
  return encoded(paragraphs.length === 0 ? `${noAddresses}\r\n` : paragraphs.join('\r\n'));
};

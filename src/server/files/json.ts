import type { ExportedPartners } from '../../contract/exports.ts';
import { encoded, type FileWriter } from './file-writer.ts';

/** The entries as the API gives them, with what they are. */
export const writeJson: FileWriter = (partners, { level, today, url }) => {
  const file: ExportedPartners = { level, date: today, url, partners: [...partners] };
  return encoded(`${JSON.stringify(file, null, 2)}\n`);
};

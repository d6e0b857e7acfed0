import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { TableImport } from '../../../contract/table-import.ts';
import { importQuery, undoImport } from '../../api/imports.ts';
import { useDeed } from '../../api/use-deed.ts';
import { useNotices } from '../../stores/notices.ts';
import { useImportMessages } from './import-messages.ts';

/** Asks anew for everything that an import may have changed. */
export async function refreshAll(client: QueryClient): Promise<void> {
  const keys = [['entry'], ['history'], ['partner'], ['directory'], ['archive'], ['imports']];
  await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
}

/** Takes an import back, from the notice or from its page. */
export function useUndoImport() {
  const words = useImportMessages();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  return useDeed({
    run: (applied: Pick<TableImport, 'id' | 'version'>) => undoImport(applied),
    onDone: async (undone) => {
      show(words.undone);
      client.setQueryData(importQuery(undone.id).queryKey, undone);
      await refreshAll(client);
    },
  });
}

import { useMutation } from '@tanstack/react-query';
import { editingPaths } from '../../../contract/editing-paths.ts';
import { sendJson } from '../../api/send-json.ts';
import { useLanguage } from '../../messages/messages.tsx';
import type { AskedCode } from './asked-code.ts';

/** Asks for a code. The answer is the same whether the address is known or not. */
export function useRequestCode(onAsked: (asked: AskedCode) => void) {
  const language = useLanguage();
  return useMutation({
    networkMode: 'always',
    mutationFn: (email: string) =>
      sendJson<{ minutes: number }>('post', editingPaths.requestCode, { body: { email, language } }),
    onSuccess: ({ minutes }, email) => onAsked({ email, minutes, at: Date.now() }),
  });
}

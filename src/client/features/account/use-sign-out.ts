import { useQueryClient } from '@tanstack/react-query';
import { signOut } from '../../api/leave.ts';
import { useNotices } from '../../stores/notices.ts';
import { useAccountMessages } from './account-messages.ts';

/** Signs out; where the server does not answer, a notice says that one still is signed in. */
export function useSignOut(): () => Promise<void> {
  const words = useAccountMessages();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  return () => signOut(client).catch(() => show(words.signOutFailed));
}

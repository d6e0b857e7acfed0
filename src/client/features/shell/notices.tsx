import { Suspense } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import { loadedLater } from '../../navigation/loaded-later.ts';
import { useNotices } from '../../stores/notices.ts';

const Toast = loadedLater(async () => (await import('../../ui/toast.tsx')).Toast);

/** What was just done, seen and heard; heard from one region for the whole app. */
export function Notices() {
  const { shell } = useMessages();
  const { current, announcement, dismiss } = useNotices();
  const undo = current?.undo ?? null;
  const undoAndDismiss = () => {
    undo?.();
    dismiss();
  };
  return (
    <>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      {current !== null && (
        <Suspense>
          <Toast
            key={current.id}
            label={shell.notices}
            text={current.text}
            undoLabel={shell.undo}
            dismissLabel={shell.dismiss}
            onUndo={undo === null ? null : undoAndDismiss}
            onDismiss={dismiss}
          />
        </Suspense>
      )}
    </>
  );
}

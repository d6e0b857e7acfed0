import { useMessages } from '../../messages/messages.tsx';
import { useNotices } from '../../stores/notices.ts';
import { Toast } from '../../ui/toast.tsx';

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
        <Toast
          key={current.id}
          label={shell.notices}
          text={current.text}
          undoLabel={shell.undo}
          dismissLabel={shell.dismiss}
          onUndo={undo === null ? null : undoAndDismiss}
          onDismiss={dismiss}
        />
      )}
    </>
  );
}

import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { paths } from '../../../paths.ts';
import { useNotices } from '../../../stores/notices.ts';
import { type EditingWords, useEditingMessages } from '../editing-messages.ts';
import { useShownMoment } from '../use-shown-moment.ts';
import styles from './draft.module.css';
import type { SaveState } from './draft-state.ts';

const icons = {
  saved: Check,
  offline: TriangleAlert,
  refused: TriangleAlert,
  conflict: TriangleAlert,
  'on-device': Check,
} as const;
const saidAgainAfter = 60_000;

function textOf(
  save: SaveState,
  words: EditingWords['form']['status'],
  time: (at: string) => string,
): string {
  if (save.kind === 'untouched') return '';
  if (save.kind === 'saved') return words.saved(time(save.at));
  if (save.kind === 'refused' && save.code === 'not-signed-in') return words.signedOut;
  return save.kind === 'on-device' ? words.onDevice : words[save.kind];
}

/** Says that it is saved, but not at each pause in the typing; and at once where something is wrong. */
function useSpoken(save: SaveState, text: string): void {
  const announce = useNotices((notices) => notices.announce);
  const last = useRef({ kind: 'untouched' as SaveState['kind'], at: 0 });
  useEffect(() => {
    if (['untouched', 'waiting', 'saving', 'on-device'].includes(save.kind)) return;
    const isNews = save.kind !== last.current.kind || Date.now() - last.current.at > saidAgainAfter;
    if (!isNews) return;
    last.current = { kind: save.kind, at: Date.now() };
    announce(text);
  }, [save.kind, text, announce]);
}

/** Where what was written is: on the server since when, only on this device, or in question. */
export function SaveStatus({ save }: { save: SaveState }) {
  const words = useEditingMessages();
  const shown = useShownMoment();
  const { pathname, search } = useLocation();
  const text = textOf(save, words.form.status, (at) => shown(at, 'time'));
  useSpoken(save, text);
  if (text === '') return null;
  const Icon =
    save.kind === 'untouched' || save.kind === 'waiting' || save.kind === 'saving' ? null : icons[save.kind];
  const isSignedOut = save.kind === 'refused' && save.code === 'not-signed-in';
  return (
    <p className={`${styles.status} ${styles[save.kind] ?? ''}`}>
      {Icon !== null && <Icon size={17} aria-hidden="true" />}
      <span>
        {text}{' '}
        {isSignedOut && (
          <Link to={paths.signIn} state={{ back: `${pathname}${search}` }}>
            {words.signIn}
          </Link>
        )}
      </span>
    </p>
  );
}

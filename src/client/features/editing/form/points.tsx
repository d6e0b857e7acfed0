import { Plus } from 'lucide-react';
import { useRef } from 'react';
import type { ContactContent, PointContent } from '../../../../contract/entry-content.ts';
import { newPoint } from '../../../../domain/partner/new-content.ts';
import { putBack, withoutPart, withPart } from '../../../../domain/partner/parts.ts';
import { useNotices } from '../../../stores/notices.ts';
import { Button } from '../../../ui/button.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import styles from './form.module.css';
import { PointRow } from './point-row.tsx';

interface PointsProps {
  readonly contact: ContactContent;
  readonly update: (change: (contact: ContactContent) => ContactContent) => void;
}

/** The telephone numbers and addresses of a contact. */
export function Points({ contact, update }: PointsProps) {
  const words = useEditingMessages().form;
  const show = useNotices((notices) => notices.show);
  const list = useRef<HTMLUListElement>(null);
  const inPoints = (change: (points: readonly PointContent[]) => PointContent[]) =>
    update((now) => ({ ...now, points: change(now.points) }));
  const add = (type: PointContent['type']) => {
    inPoints((points) => [...points, newPoint(type, contact)]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus());
  };
  const remove = (point: PointContent, place: number) => {
    inPoints((points) => withoutPart(points, point.key));
    list.current?.focus();
    if (point.value === '') return;
    show(words.removed(point.value), () => inPoints((points) => putBack(points, point, place)));
  };
  return (
    <div className={styles.points}>
      <h4>{words.contacts.points}</h4>
      <ul ref={list} tabIndex={-1} aria-label={words.contacts.points}>
        {contact.points.map((point, at) => (
          <PointRow
            key={point.key}
            contact={contact}
            point={point}
            onChange={(changed) => inPoints((points) => withPart(points, changed))}
            onRemove={() => remove(point, at)}
          />
        ))}
      </ul>
      <div className={styles.adding}>
        <Button onClick={() => add('phone')}>
          <Plus size={17} aria-hidden="true" />
          {words.contacts.addPhone}
        </Button>
        <Button onClick={() => add('email')}>
          <Plus size={17} aria-hidden="true" />
          {words.contacts.addEmail}
        </Button>
      </div>
    </div>
  );
}

import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ContactContent } from '../../../../contract/entry-content.ts';
import { newContact } from '../../../../domain/partner/new-content.ts';
import { withPart } from '../../../../domain/partner/parts.ts';
import { Button } from '../../../ui/button.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import { PartList } from '../fields/part-list.tsx';
import { ContactFields } from './contact-fields.tsx';
import styles from './form.module.css';
import { useForm } from './form-context.tsx';

/** Whom one can call or write to. */
export function ContactsSection() {
  const { content, update } = useForm();
  const words = useEditingMessages().form;
  const [added, setAdded] = useState<string | null>(null);
  const inContacts = (change: (contacts: readonly ContactContent[]) => ContactContent[]) =>
    update((now) => ({ ...now, contacts: change(now.contacts) }));
  const add = (type: ContactContent['type']) => {
    const contact = newContact(type);
    setAdded(contact.key);
    inContacts((contacts) => [...contacts, contact]);
  };
  const nameOf = ({ name, type }: ContactContent) =>
    name !== '' ? name : type === 'person' ? words.contacts.newPerson : words.contacts.newDesk;
  return (
    <>
      <p className={styles.lead}>{words.contacts.hint}</p>
      {content.contacts.length === 0 && <p className={styles.empty}>{words.contacts.empty}</p>}
      <PartList
        label={words.sections.kontakte}
        parts={content.contacts}
        nameOf={nameOf}
        summaryOf={({ points }) => points.map(({ value }) => value).join(' · ')}
        update={inContacts}
        added={added}
      >
        {(contact) => (
          <ContactFields
            contact={contact}
            update={(change) =>
              inContacts((contacts) => {
                const now = contacts.find(({ key }) => key === contact.key);
                return now === undefined ? [...contacts] : withPart(contacts, change(now));
              })
            }
          />
        )}
      </PartList>
      <div className={styles.adding}>
        <Button onClick={() => add('desk')}>
          <Plus size={17} aria-hidden="true" />
          {words.contacts.addDesk}
        </Button>
        <Button onClick={() => add('person')}>
          <Plus size={17} aria-hidden="true" />
          {words.contacts.addPerson}
        </Button>
      </div>
    </>
  );
}

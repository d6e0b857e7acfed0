import { type ReactNode, useState } from 'react';
import { FormProvider, type FormValue } from '../../src/client/features/editing/form/form-context.tsx';
import { type Unread, withUnread } from '../../src/client/ui/hours/unread.ts';
import type { EntryContent } from '../../src/contract/entry-content.ts';

interface FormAroundProps extends Pick<FormValue, 'published' | 'withdraw'> {
  readonly start: EntryContent;
  /** Told the content each time it is drawn. */
  readonly onContent: (content: EntryContent) => void;
  readonly children: ReactNode;
}

/** A form that only remembers what is written. */
export function FormAround({ start, published, withdraw, onContent, children }: FormAroundProps) {
  const [content, setContent] = useState(start);
  const [unread, setUnread] = useState<Unread>({});
  onContent(content);
  const noteUnread: FormValue['noteUnread'] = (texts) => setUnread((now) => withUnread(now, texts));
  return (
    <FormProvider value={{ content, update: setContent, published, unread, noteUnread, withdraw }}>
      {children}
    </FormProvider>
  );
}

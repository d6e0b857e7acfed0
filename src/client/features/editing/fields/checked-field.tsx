import { type ComponentProps, useState } from 'react';
import { TextField } from '../../../ui/text-field.tsx';
import { useProblemAt } from './field-problems.tsx';

type CheckedFieldProps = Omit<ComponentProps<typeof TextField>, 'problem'> & {
  /** Where its value is in the content, as changes name it. */
  readonly path: string;
};

/** A field that says what is wrong with it, but only once it has been left. */
export function CheckedField({ path, onBlur, ...field }: CheckedFieldProps) {
  const [touched, setTouched] = useState(false);
  const problem = useProblemAt(path, touched);
  const leave = () => {
    setTouched(true);
    onBlur?.();
  };
  return <TextField {...field} problem={problem} onBlur={leave} />;
}

import { Copy } from 'lucide-react';
import { IconButton } from './button.tsx';

interface CopyButtonProps {
  readonly value: string;
  readonly label: string;
  /** Told whether the value is on the clipboard now. */
  readonly onCopied: (copied: boolean) => void;
}

/** Puts a value on the clipboard. */
export function CopyButton({ value, label, onCopied }: CopyButtonProps) {
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => onCopied(true),
      () => onCopied(false),
    );
  return <IconButton icon={Copy} label={label} onClick={() => void copy()} />;
}

import { CheckboxRow } from '../../ui/checkbox-row.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { useExportsMessages } from './exports-messages.ts';
import { type CardVersion, cardVersions } from './purpose.ts';

interface CardOptionsProps {
  readonly version: CardVersion;
  readonly perPartner: boolean;
  readonly onVersion: (version: CardVersion) => void;
  readonly onPerPartner: (perPartner: boolean) => void;
}

/** What there is to choose about vCards. */
export function CardOptions({ version, perPartner, onVersion, onPerPartner }: CardOptionsProps) {
  const words = useExportsMessages();
  return (
    <div>
      <RadioChoice
        legend={words.version}
        value={version}
        options={cardVersions.map((value) => ({ value, label: words.versions[value] }))}
        onChange={onVersion}
      />
      <CheckboxRow
        id="per-partner"
        label={words.perPartner}
        checked={perPartner}
        onChange={(_, checked) => onPerPartner(checked)}
      />
    </div>
  );
}

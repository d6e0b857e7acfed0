import type { Cell, CellType, Codec, Read, SheetWords } from './cell.ts';

/** What a heading says in both languages. */
export interface Heading {
  readonly de: string;
  readonly en: string;
}

/** A column about one property of what a row stands for. */
export interface Column<Of> {
  readonly key: string;
  readonly heading: Heading;
  /** In characters. */
  readonly width: number;
  readonly type: CellType;
  readonly read: (of: Of, words: SheetWords) => Cell;
}

/** A column in which something may be changed; `field` is the property, as changes name it. */
export interface FieldColumn<Of> extends Column<Of> {
  readonly field: string;
  /** What becomes of an object of that kind (perhaps with more properties) when the cell says something else. */
  readonly write: <Whole extends Of>(whole: Whole, text: string, words: SheetWords) => Read<Whole>;
}

type Fields<Of> = Extract<keyof Of, string>;

/** Columns about the properties of one kind of thing. */
export const fieldsOf =
  <Of>() =>
  <Field extends Fields<Of>>(
    field: Field,
    codec: Codec<Of[Field]>,
    heading: Heading,
    width: number,
  ): FieldColumn<Of> => ({
    key: field,
    field,
    heading,
    width,
    type: codec.type,
    read: (of, words) => codec.write(of[field], words),
    write: (whole, text, words) => {
      const read = codec.read(text, words);
      return 'problem' in read ? read : { value: { ...whole, [field]: read.value } };
    },
  });

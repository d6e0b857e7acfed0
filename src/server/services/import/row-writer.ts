import type { EntryContent } from '../../../contract/entry-content.ts';
import type { ImportProblem } from '../../../contract/import-problem.ts';
import { applyChanges, valueAt } from '../../../domain/partner/changes.ts';
import { withoutNewConsents } from '../../../domain/partner/consents.ts';
import { cellText, type SheetWords, sameText } from '../../../domain/spreadsheet/cell.ts';
import type { FieldColumn } from '../../../domain/spreadsheet/column.ts';
import type { CityWords } from '../editing/check-content.ts';
import { contentFaults } from './content-faults.ts';
import { type FoundCell, type FoundRow, problemAt } from './found-tables.ts';

const placeOf = ({ sheet, row, column, text }: FoundCell) => ({ sheet, row, column, value: text });

/**
 * Writes the cells of one entry's rows into its content. Only what differs from what the file was made with is
 * written, and it is remembered from which cell, so that whatever is wrong with it can be told by row and column.
 */
export class RowWriter {
  readonly problems: ImportProblem[] = [];
  private readonly origins = new Map<string, FoundCell>();
  private readonly words: SheetWords;
  private readonly slug: string | null;

  constructor(words: SheetWords, slug: string | null) {
    this.words = words;
    this.slug = slug;
  }

  /** Says what is wrong with a cell. */
  refuse(code: ImportProblem['code'], cell: FoundCell, value: string | null = cell.text): void {
    this.problems.push(problemAt(code, { ...placeOf(cell), value, slug: this.slug }));
  }

  /**
   * What becomes of a part of a content by a row.
   * @param shown what the file was made with; null where it is new, and every cell counts that is not empty.
   * @param at the path of the part, with a slash at its end; '' for the entry itself.
   */
  write<Of, Whole extends Of>(
    fields: readonly FieldColumn<Of>[],
    row: FoundRow,
    shown: Of | null,
    whole: Whole,
    at: string,
  ): Whole {
    let written = whole;
    for (const field of fields) {
      const cell = row.cells.get(field.key);
      if (cell === undefined) continue;
      const was = shown === null ? '' : cellText(field.read(shown, this.words));
      if (sameText(cell.text.trim(), was.trim())) continue;
      const read = field.write(written, cell.text, this.words);
      if ('problem' in read) this.refuse(read.problem, cell, read.at);
      else {
        written = read.value;
        this.origins.set(`${at}${field.field}`, cell);
      }
    }
    return written;
  }

  /** The cells that a fault may come from: of that place, of what it is a part of, or of the part it is in. */
  private originsOf(path: string): string[] {
    // No cell holds a consent: what asks for one is whom it is about, and who sees them.
    const asking = ['name', 'type', 'level']
      .map((field) => path.replace(/(?<=^contacts\/[^/]+\/)consent$/, field))
      .filter((place) => place !== path && this.origins.has(place));
    if (asking.length > 0) return asking;
    const steps = path.split('/');
    for (let length = steps.length; length > 0; length--) {
      const place = steps.slice(0, length).join('/');
      if (this.origins.has(place)) return [place];
      const inside = [...this.origins.keys()].filter((origin) => origin.startsWith(`${place}/`));
      if (inside.length > 0 && length > 1) return inside;
    }
    return [];
  }

  /** Takes a place back to what it was; in a part that is new, the smallest such part goes as a whole. */
  private takeBack(content: EntryContent, base: EntryContent, path: string): EntryContent {
    const [list, key, points, point] = path.split('/');
    const parts = [
      ...(points === 'points' && point !== undefined ? [`${list}/${key}/points/${point}`] : []),
      ...(key === undefined ? [] : [`${list}/${key}`]),
    ];
    const fresh = parts.find((part) => valueAt(base, part) === null);
    return applyChanges(content, [
      fresh === undefined ? { path, after: valueAt(base, path) } : { path: fresh, after: null },
    ]);
  }

  /**
   * The content without what must not be published; each such cell is told. What was wrong before, and what nobody
   * touched, stays as it was.
   */
  checked(base: EntryContent, content: EntryContent, city: CityWords): EntryContent {
    let written = content;
    const told = new Set<string>();
    for (;;) {
      const checked = withoutNewConsents(written, base);
      const faults = contentFaults(checked, city).flatMap(({ path, code }) =>
        this.originsOf(path)
          .filter((origin) => !told.has(origin))
          .map((origin) => ({ origin, code })),
      );
      if (faults.length === 0) return checked;
      for (const { origin, code } of faults) {
        const cell = this.origins.get(origin);
        if (cell !== undefined && !told.has(origin)) this.refuse(code, cell);
        told.add(origin);
        written = this.takeBack(written, base, origin);
      }
    }
  }
}

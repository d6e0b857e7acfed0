import { type EntryContent, entryContent } from '../../../contract/entry-content.ts';
import { type ImportProblemCode, importProblemCodes } from '../../../contract/import-problem.ts';
import { pathOfField } from '../../../domain/partner/content-problems.ts';
import { type CityWords, refusedFields } from '../editing/check-content.ts';

/** What must not be published, by the path of the change that would do it. */
export interface Fault {
  readonly path: string;
  readonly code: ImportProblemCode;
}

function codeOf(issue: { readonly code: string; readonly message: string }): ImportProblemCode {
  if (issue.code === 'too_big') return 'too-long';
  const { message } = issue;
  return message === 'required' || message === 'website' || message === 'control' ? message : 'invalid';
}

const codeOfReason = (reason: string): ImportProblemCode =>
  importProblemCodes.find((code) => code === reason) ?? 'invalid';

/** Everything that keeps a content from being published. */
export function contentFaults(content: EntryContent, words: CityWords): Fault[] {
  const parsed = entryContent.safeParse(content);
  const ofForm = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({
        path: pathOfField(['content', ...issue.path.map(String)].join('.'), content),
        code: codeOf(issue),
      }));
  const ofSense = refusedFields(content, words).map(({ name, reason }) => ({
    path: pathOfField(name, content),
    code: codeOfReason(reason),
  }));
  return [...ofForm, ...ofSense];
}

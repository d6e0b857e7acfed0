import type { Markup } from '../../../print/markup.ts';

interface MarkupPolicy {
  readonly createHTML: (markup: string) => string;
}

/** https://www.w3.org/TR/trusted-types/; browsers without it take the text as it is. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: MarkupPolicy) => MarkupPolicy;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The one policy that the Content Security Policy allows. It is given nothing but what `html` has made. */
const policy = trustedTypes?.createPolicy('partnernetz-list', { createHTML: (markup) => markup });

/** The markup of a list in the form in which the browser takes it. */
export const trusted = (markup: Markup): string => policy?.createHTML(markup.toString()) ?? markup.toString();

/** A piece of a mail's body. Texts are plain: each form of the mail escapes and wraps them in its own way. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  /** Something to type in, such as a code. */
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly url: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  /** What a person wrote; lines are kept. */
  | { readonly type: 'quote'; readonly text: string };

export const paragraph = (text: string): Block => ({ type: 'paragraph', text });
export const link = (url: string): Block => ({ type: 'link', url });

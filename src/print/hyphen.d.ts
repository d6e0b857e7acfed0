declare module 'hyphen/*/index.js' {
  const hyphen: {
    /** Puts soft hyphens into every word of at least `minWordLength` letters. */
    hyphenateSync(text: string, options?: { minWordLength?: number; hyphenChar?: string }): string;
  };
  export default hyphen;
}

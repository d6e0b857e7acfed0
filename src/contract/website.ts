/** Whether a text is the address of a website, scheme and all. */
export const isWebsite = (text: string): boolean => /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text);

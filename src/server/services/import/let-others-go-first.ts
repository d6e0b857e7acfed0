/** Lets whoever asked for something meanwhile be answered, in the midst of work that takes long. */
export const letOthersGoFirst = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

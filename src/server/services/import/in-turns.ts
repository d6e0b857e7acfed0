/** So many rows or entries take a processor for a tenth of a second at most. */
const atOnce = 25;

const letOthersGoFirst = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Goes through what takes long, and lets whoever asked for something meanwhile be answered in between. */
export async function* inTurns<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  let done = 0;
  for (const item of items) {
    if (done % atOnce === 0) await letOthersGoFirst();
    yield item;
    done += 1;
  }
}

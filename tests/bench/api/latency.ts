const rounds = 12;

async function timeOf(url: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return performance.now() - began;
}

/**
 * Milliseconds of single requests, one after the other, taking turns between the addresses so that whatever else the
 * machine does falls on all of them alike. The first round only warms up.
 */
export async function latencies(urls: readonly string[]): Promise<number[][]> {
  const times: number[][] = urls.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, url] of urls.entries()) {
      const time = await timeOf(url);
      if (round > 0) times[at]?.push(time);
    }
  }
  return times;
}

import autocannon from 'autocannon';

export interface Load {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The status that every answer has to have. */
  readonly status: number;
}

export interface Throughput {
  readonly requestsPerSecond: number;
  readonly megabytesPerSecond: number;
}

const connections = 10;
const seconds = 2;

/** As many requests as ten connections get answered in two seconds. Throws when one is answered otherwise than it should be. */
export async function throughput({ url, headers = {}, status }: Load): Promise<Throughput> {
  const result = await autocannon({ url, headers: { ...headers }, connections, duration: seconds });
  const asExpected = result.statusCodeStats?.[String(status) as '200']?.count ?? 0;
  const others = result.requests.total - asExpected;
  if (others > 0 || result.errors > 0)
    throw new Error(`${url}: ${others} answers without status ${status}, ${result.errors} errors`);
  return {
    requestsPerSecond: result.requests.average,
    megabytesPerSecond: result.throughput.average / 1_000_000,
  };
}

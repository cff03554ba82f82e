/**
 * Asks as `fetch` does and reads the answer, both within `limit` milliseconds: a connection can fall silent before the
 * first byte or after it. Then the request is given up, and this rejects as it does for a lost connection.
 *
 * The limit is a timer of the page's own and not `AbortSignal.timeout`, so that tests can move its clock.
 */
export async function timedFetch<T>(
  address: string,
  limit: number,
  read: (answer: Response) => T | Promise<T>,
  init: Omit<RequestInit, "signal"> = {},
): Promise<T> {
  const request = new AbortController();
  const timer = setTimeout(() => request.abort(), limit);
  try {
    return await read(await fetch(address, { ...init, signal: request.signal }));
  } finally {
    clearTimeout(timer);
  }
}

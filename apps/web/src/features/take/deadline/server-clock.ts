/** The server's time as a page or an answer told it, and when it came, on a clock that nobody can set. */
type Reading = { server: number; heard: number };

const readings = new Map<string, Reading>();

/**
 * Takes in what the server's clock said, in milliseconds since 1970. An older telling is left aside: the browser may
 * show a page again that it has kept.
 */
export const hearServerClock = (attemptId: string, server: number, heard = performance.now()): void => {
  const known = readings.get(attemptId);
  if (known === undefined || server > known.server) readings.set(attemptId, { server, heard });
};

/** The server's time now, in milliseconds since 1970. The device's own clock has no part in it. */
export const serverTime = (attemptId: string, at = performance.now()): number => {
  const { server, heard } = readings.get(attemptId) ?? { server: Number.NaN, heard: at };
  return server + (at - heard);
};

import type { Server } from "node:http";

/** How long connections may keep a server waiting; durations in milliseconds. */
export type ConnectionLimits = {
  /** For the headers of a request, from the first byte, or from when the connection was made. */
  headers: number;
  /** For a whole request. A phone that sends a file of 1 MB at 20 kB/s needs 50 s. */
  request: number;
  /** Between two requests. Proxies keep theirs for a minute, and must not find it closed. */
  idle: number;
  /** Without a byte in either direction while an answer is under way. A stream of events beats every 15 s. */
  silent: number;
  /** How often it is looked which connections are too slow. */
  check: number;
};

export const connectionLimits: ConnectionLimits = {
  headers: 20_000,
  request: 120_000,
  idle: 65_000,
  silent: 90_000,
  check: 5000,
};

/** What `createServer` takes of them. */
export const serverOptions = ({ headers, request, idle, check }: ConnectionLimits) => ({
  headersTimeout: headers,
  requestTimeout: request,
  keepAliveTimeout: idle,
  connectionsCheckingInterval: check,
});

/** Files that a process may need beside its connections: the database, its log, and those that are read. */
const reserved = 256;

/** How many files and connections this process may have open; undefined where the system does not say. */
function mostOpenFiles(): number | undefined {
  if (process.report === undefined) return undefined;
  // The types do not have it yet; without it, names of hosts are looked up.
  Reflect.set(process.report, "excludeNetwork", true);
  const report: unknown = process.report.getReport();
  const found = /"open_files":\{"soft":"?(\d+)/.exec(JSON.stringify(report))?.[1];
  return found === undefined ? undefined : Number(found);
}

/**
 * Lets go of connections on which nothing moves, and takes no more than leave the database its files: beyond that, a
 * process cannot even write down an answer.
 */
export function limitConnections(server: Server, { silent }: ConnectionLimits): void {
  server.setTimeout(silent);
  const files = mostOpenFiles();
  if (files !== undefined) server.maxConnections = Math.max(files - reserved, Math.ceil(files / 2));
}

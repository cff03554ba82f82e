import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../../src/database/testing/free-port.ts";
import { compileCache, dataFolder } from "./data-folder.ts";

/** A server of the built app that one test has for itself, and may stop and start again. */
export type OwnServer = {
  url: string;
  dataDir: string;
  /** The processes that it has started, by their ids. */
  children: () => number[];
  /** Everything that it has written to its log since its first start. */
  log: () => string;
  start: () => Promise<void>;
  /** Asks it to end, as an operator does, and waits until it has; gives its exit code. */
  stop: () => Promise<number | null>;
  /** Sends its process a signal. */
  signal: (name: NodeJS.Signals) => void;
  /** Ends it without a warning, as a power failure does. */
  kill: () => Promise<void>;
};

const folder = fileURLToPath(new URL("../..", import.meta.url));

/** Waits until it answers that it can store answers; fails with its log if it does not. */
const untilReady = async (url: string, log: () => string): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await setTimeout(100);
  }
  throw new Error(`the server at ${url} did not get ready:\n${log()}`);
};

/** What a test needs of its server that others do not: settings, and arguments of its process. */
type Wishes = { environment?: Record<string, string>; args?: string[] };

/** Starts a server over an empty folder, or over a PostgreSQL that others may share. */
export const startOwnServer = async (
  databaseUrl = "",
  { environment = {}, args = [] }: Wishes = {},
): Promise<OwnServer> => {
  const port = String(await freePort());
  const dataDir = mkdtempSync(join(dataFolder(), "own-"));
  const url = `http://localhost:${port}`;
  const written: string[] = [];
  const log = () => written.join("");
  let child: ChildProcess | undefined;
  // A test whose time is over ends no server.
  process.once("exit", () => child?.kill("SIGKILL"));
  const server: OwnServer = {
    url,
    dataDir,
    log,
    children: () =>
      spawnSync("pgrep", ["-P", String(child?.pid)], { encoding: "utf8" })
        .stdout.split("\n")
        .filter((line) => line !== "")
        .map(Number),
    start: async () => {
      child = spawn(process.execPath, [...args, "scripts/serve.ts"], {
        cwd: folder,
        env: {
          ...process.env,
          NODE_ENV: "production",
          NODE_COMPILE_CACHE: compileCache(),
          PORT: port,
          DATA_DIR: dataDir,
          DATABASE_URL: databaseUrl,
          ...environment,
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on("data", (chunk: Buffer) => written.push(chunk.toString()));
      }
      await untilReady(url, log);
    },
    stop: async () => {
      if (child === undefined) throw new Error("not started");
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      return child.exitCode;
    },
    signal: (name) => void child?.kill(name),
    kill: async () => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
  await server.start();
  return server;
};

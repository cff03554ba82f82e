import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

/** Runs one of our modules in a Node process of its own. */
export function spawnScript(
  script: URL,
  environment: Record<string, string>,
  args: readonly string[] = [],
): ChildProcessByStdio<null, Readable, Readable> {
  const hooks = new URL("resolve-hooks.ts", import.meta.url);
  return spawn(process.execPath, ["--import", hooks.href, fileURLToPath(script), ...args], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Waits for a process to end; rejects with what it wrote if it failed. */
export async function finished(child: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
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

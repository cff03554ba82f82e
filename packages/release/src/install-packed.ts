import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { TestProject } from "vitest/node";
import { published } from "./published.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder of somebody else's, into which plain npm has installed the packed packages. */
    readonly installed: string;
  }
}

/**
 * The machine's own npm with its own Node: under the one that the project brings, npm would look for its settings (a mirror, a
 * certificate) beside that Node, and find none.
 */
const ownPath = (path: string): string =>
  path
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .join(delimiter);

/** Milliseconds; more than any mirror takes, less than a hang. */
const patience = 180_000;

/** Installs the tarballs as a stranger would, once for all tests: an empty folder, plain npm, the public registry. */
export default function installPacked(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "wellread-installed-"));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const tarballs = published.map(({ tarball }) => tarball);
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const started = performance.now();
  const env = { ...process.env, PATH: ownPath(process.env["PATH"] ?? "") };
  execFileSync("npm", ["install", ...quiet, ...tarballs], {
    cwd: folder,
    env,
    stdio: "inherit",
    timeout: patience,
  });
  console.log(`npm installed the packed packages in ${Math.round(performance.now() - started)} ms`);
  project.provide("installed", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

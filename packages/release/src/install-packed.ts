import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { published } from "./published.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder of somebody else's, into which plain npm has installed the packed packages. */
    readonly installed: string;
  }
}

/** Installs the tarballs as a stranger would, once for all tests: an empty folder, plain npm, the public registry. */
export default function installPacked(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "wellread-installed-"));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const tarballs = published.map(({ tarball }) => tarball);
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const started = performance.now();
  execFileSync("npm", ["install", ...quiet, ...tarballs], { cwd: folder, stdio: "inherit" });
  console.log(`npm installed the packed packages in ${Math.round(performance.now() - started)} ms`);
  project.provide("installed", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

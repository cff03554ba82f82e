import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

/** What a browser would load. */
export interface Bundle {
  readonly code: string;
  readonly bytes: number;
  /** At zlib's usual level, as most servers send it. */
  readonly gzipped: number;
  /** The folder with the built page. */
  readonly site: string;
}

/** Builds a page around one script with Vite, minified, from what npm has installed. */
export async function bundlePage(installed: string, script: string): Promise<Bundle> {
  const name = basename(script, ".ts");
  const root = join(installed, `page-${name}`);
  mkdirSync(root, { recursive: true });
  copyFileSync(script, join(root, "main.ts"));
  return buildPage(root);
}

/** The same with a script that does no more than keep one import of a package. */
export function bundleImport(installed: string, name: string, statement: string): Promise<Bundle> {
  const root = join(installed, `import-${name}`);
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, "main.ts"), `${statement}\n`);
  return buildPage(root);
}

async function buildPage(root: string): Promise<Bundle> {
  const page = '<!doctype html><title>page</title><script type="module" src="/main.ts"></script>';
  writeFileSync(join(root, "index.html"), page);
  const output = await build({
    root,
    configFile: false,
    logLevel: "warn",
    build: { modulePreload: false, chunkSizeWarningLimit: 2_000 },
  });
  if (Array.isArray(output) || !("output" in output)) throw new Error("Vite gave no single output");
  const code = output.output.map((file) => (file.type === "chunk" ? file.code : "")).join("\n");
  const bytes = Buffer.byteLength(code);
  return { code, bytes, gzipped: gzipSync(code).byteLength, site: root };
}

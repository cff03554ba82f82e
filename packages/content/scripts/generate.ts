import { join } from "node:path";
import { parseArgs } from "node:util";
import { generateFiles } from "./generated-files.ts";
import type { GeneratedFile } from "./json-schemas.ts";
import { findStale, writeFiles } from "./committed-files.ts";

const root = join(import.meta.dirname, "..");
const files = generateFiles();
const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;
if (check) checkFiles(files);
else {
  writeFiles(root, files);
  for (const { path, content } of files) console.log(`${path}: ${content.length} characters`);
}

/** Compares the committed files with what the sources give. */
function checkFiles(generated: readonly GeneratedFile[]): void {
  const stale = findStale(root, generated);
  if (stale.length > 0) {
    console.error(stale.join("\n"));
    console.error(
      "\nThe committed files (-) are not what the sources give (+). Run: pnpm --filter @wellread/content generate",
    );
    process.exitCode = 1;
  } else console.log(`${generated.length} generated files are up to date`);
}

import { join } from "node:path";
import { findStale } from "./find-stale.ts";
import { generateFiles } from "./generated-files.ts";

const files = generateFiles();
const stale = findStale(join(import.meta.dirname, ".."), files);
if (stale.length > 0) {
  console.error(stale.join("\n"));
  console.error(
    "\nThe committed files (-) are not what the sources give (+). Run: pnpm --filter @wellread/content generate",
  );
  process.exitCode = 1;
} else console.log(`${files.length} generated files are up to date`);

import { join } from "node:path";
import { findStale } from "../../content/scripts/committed-files.ts";
import { emitQuizSchema } from "./quiz-schema.ts";

const stale = findStale(join(import.meta.dirname, ".."), [emitQuizSchema()]);
if (stale.length > 0) {
  console.error(`${stale.join("\n")}\nRun: pnpm --filter @wellread/formats generate`);
  process.exitCode = 1;
}

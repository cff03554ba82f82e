// Writes what the package keeps of its own making; with --check, says what is not what would be written.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rolldown } from "rolldown";
import { findStale } from "../../content/scripts/committed-files.ts";
import { formatJson, toJsonSchema } from "../../content/scripts/json-schemas.ts";
import { quizFileSchema } from "../src/json/json.ts";

const root = join(import.meta.dirname, "..");

/** The player and the scoring that it needs as one script for a browser, in a module that holds it as text. */
async function makePlayer() {
  const bundle = await rolldown({ cwd: root, input: "player/main.ts", platform: "browser" });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  const [{ code }] = output;
  return {
    path: "src/scorm12/generated/player.ts",
    content: `// Made of player/ by scripts/generate.ts.\nexport const playerScript = ${JSON.stringify(code)};\n`,
  };
}

/** The JSON Schema (draft 2020-12) of what `json` writes. */
const schema = {
  path: "schemas/quiz-file.schema.json",
  content: formatJson(toJsonSchema("quiz-file", quizFileSchema)),
};

const files = [await makePlayer(), schema];
if (process.argv.includes("--check")) {
  const stale = findStale(root, files);
  if (stale.length > 0) {
    console.error(`${stale.join("\n")}\nRun: pnpm --filter @wellread/formats generate`);
    process.exitCode = 1;
  }
} else {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { reportApi } from "../src/api-report.ts";
import { digestOf, explainChanges, explainedPath, readExplained } from "../src/explained-api.ts";
import { published } from "../src/published.ts";

const { explain } = parseArgs({ options: { explain: { type: "string" } } }).values;
const written = published.map((each) => ({ ...each, reports: reportApi(each) }));
const digests = Object.fromEntries(written.map(({ name, reports }) => [name, digestOf(reports)]));

for (const { folder, reports } of written) {
  const target = join(folder, "api");
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  for (const { path, report } of reports) {
    writeFileSync(path, report);
    console.log(path);
  }
}

try {
  const { explained, changed } = explainChanges(readExplained(), digests, explain);
  writeFileSync(explainedPath, `${JSON.stringify(explained, null, 2)}\n`);
  if (changed.length > 0) writeChangeset(changed, explain ?? "");
} catch (fault) {
  if (!(fault instanceof RangeError)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}

/** The reason as whoever updates will read it. Before 1.0 every change of the API is a minor one. */
function writeChangeset(changed: readonly string[], why: string): void {
  const name = `api-${changed.map((one) => digests[one]?.slice(0, 4)).join("-")}`;
  const path = join(import.meta.dirname, `../../../.changeset/${name}.md`);
  const kinds = changed.map((one) => `"@wellread/${one}": minor`);
  writeFileSync(path, `---\n${kinds.join("\n")}\n---\n\n${why.trim()}\n`);
  console.log(path);
}

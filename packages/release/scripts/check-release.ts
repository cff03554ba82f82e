import { readFileSync } from "node:fs";
import { join } from "node:path";
import { releaseFaults } from "../src/release-faults.ts";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../${name}/package.json`), "utf8"));

const faults = releaseFaults(["content", "assessment", "formats"].map(read));
if (faults.length > 0) {
  console.error(`Not released.\n${faults.join("\n")}\nSee docs/releasing.md.`);
  process.exitCode = 1;
}

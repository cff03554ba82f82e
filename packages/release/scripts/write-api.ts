import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reportApi } from "../src/api-report.ts";
import { published } from "../src/published.ts";

for (const each of published) {
  const folder = join(each.folder, "api");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { path, report } of reportApi(each)) {
    writeFileSync(path, report);
    console.log(path);
  }
}

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reportApi } from "../src/api-report.ts";
import { published } from "../src/published.ts";

for (const each of published) {
  const reports = reportApi(each);
  const target = join(each.folder, "api");
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  for (const { path, report } of reports) {
    writeFileSync(path, report);
    console.log(path);
  }
}

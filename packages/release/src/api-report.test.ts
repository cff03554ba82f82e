import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportApi } from "./api-report.ts";
import { digestOf, readExplained } from "./explained-api.ts";
import { published } from "./published.ts";

const remedy =
  'What the package offers has changed. If that is meant, run `pnpm run api --explain "why"` and look at the difference.';

describe.each(published)("the API of $manifest.name", (each) => {
  const reports = reportApi(each);

  it.each(reports)("is what $path says", ({ path, report }) => {
    const committed = existsSync(path) ? readFileSync(path, "utf8") : "";
    if (committed !== report) console.error(remedy);
    expect(committed).toBe(report);
  });

  it("is explained: its last change has a reason", () => {
    const { [each.name]: explained } = readExplained();
    if (explained?.digest !== digestOf(reports)) console.error(remedy);
    expect(explained?.digest).toBe(digestOf(reports));
  });

  it("has a report for no other entry", () => {
    expect(globSync(join(each.folder, "api/*")).toSorted()).toEqual(
      reports.map(({ path }) => path).toSorted(),
    );
  });
});

import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportApi } from "./api-report.ts";
import { published } from "./published.ts";

const remedy =
  "What the package offers has changed. If that is meant, run `pnpm run api`, look at the difference and add a changeset.";

describe.each(published)("the API of $manifest.name", (each) => {
  const reports = reportApi(each);

  it.each(reports)("is what $path says", ({ path, report }) => {
    const committed = existsSync(path) ? readFileSync(path, "utf8") : "";
    if (committed !== report) console.error(remedy);
    expect(committed).toBe(report);
  });

  it("has a report for no other entry", () => {
    expect(globSync(join(each.folder, "api/*")).toSorted()).toEqual(
      reports.map(({ path }) => path).toSorted(),
    );
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { layoutChecked } from "./format-list";

it("the list names the formats that the README of the formats calls layout-checked", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../../../packages/formats/README.md"), "utf8");
  const rows = readme.split("\n").filter((line) => /^\| `[^|]+\|[^|]+\| layout-checked/.test(line));
  const named = rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(new Set(named)).toEqual(layoutChecked);
});

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { z } from "zod";
import { published } from "./published.ts";

const installed = inject("installed");

/** What all entries of the packages export as values, where npm has installed them. */
function exportedNames(): ReadonlySet<string> {
  const entries = published.flatMap(({ manifest, modules }) =>
    modules.map(({ entry }) => manifest.name + entry.slice(1)),
  );
  const program = `const all = await Promise.all(${JSON.stringify(entries)}.map((entry) => import(entry)));
    console.log(JSON.stringify(all.flatMap((entry) => Object.keys(entry))));`;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: installed,
    encoding: "utf8",
  });
  return new Set(z.array(z.string()).parse(JSON.parse(said)));
}

/** Words in code font that are written as our functions and values are: `publishQuestion`, `importQuestions(bytes)`. */
const namesIn = (text: string): string[] =>
  [...text.replaceAll(/```.+?```/gs, "").matchAll(/`([a-z][a-z0-9]*[A-Z]\w*)(?:\([^`]*)?`/g)].map(
    ([, name = ""]) => name,
  );

it.each(published.map(({ name, folder }) => [name, folder] as const))(
  "the README of %s names only what there is",
  (_, folder) => {
    const exported = exportedNames();
    const named = namesIn(readFileSync(join(folder, "README.md"), "utf8"));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !exported.has(name))).toEqual([]);
  },
);

it("would notice one that there is not", () => {
  expect(
    namesIn("`translateResponse` and `quiz(all)`\n```ts\n`notThis`\n```\n`importQuestions(bytes, format?)`"),
  ).toEqual(["translateResponse", "importQuestions"]);
});

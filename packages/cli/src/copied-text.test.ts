import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articleNames, checkCopying } from "@wellread/content";
import { expect, it } from "vitest";
import { riverWatch, riverWatchText } from "../../content/fixtures/river-watch.ts";
import { knownArticles } from "./articles.ts";

const root = join(import.meta.dirname, "../../..");
const shared = process.env["WELLREAD_SHARED"] ?? join(root, "../shared");

/** What is in the repository or could be added to it; nothing where this folder is no clone that git may read. */
function listRepository(): string[] {
  try {
    const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: "pipe" }).split("\0");
  } catch {
    console.warn("SKIPPED: the repository was not searched for sentences of articles, as git lists no files");
    return [];
  }
}

/** Its files as text. Pictures, fonts and the lock file say nothing. */
function readRepository(): [path: string, text: string][] {
  return listRepository()
    .filter((path) => path !== "" && !/\.(?:png|woff2|ico|zip|tgz|xlsx)$|^pnpm-lock/.test(path))
    .filter((path) => existsSync(join(root, path)))
    .map((path) => [path, readFileSync(join(root, path), "utf8")]);
}

function copiesIn(
  files: readonly (readonly [path: string, text: string])[],
  source: string,
  names: string[],
): string[] {
  return files.flatMap(([path, text]) =>
    checkCopying(source, text, path, names).map(({ place, message }) => `${place} ${message}`),
  );
}

it.each([...knownArticles])("no file of the repository repeats six words of %s", (slug, { folder }) => {
  const path = join(shared, "article", `${slug}.txt`);
  if (!existsSync(path)) {
    console.warn(`SKIPPED: the repository was not held against the text of ${slug}, as there is no ${path}`);
    return;
  }
  const files = readRepository();
  if (files.length === 0) return;
  expect(files.length).toBeGreaterThan(500);
  expect(copiesIn(files, readFileSync(path, "utf8"), articleNames(folder))).toEqual([]);
});

it("a file that does repeat six words is found", () => {
  const planted = ["docs/planted.md", "Crews of the town keep an eye out, and watch the river."] as const;
  expect(copiesIn([planted], riverWatchText, articleNames(riverWatch))).toEqual([
    expect.stringContaining("docs/planted.md has 6 words of the text in a row: “crews of the town keep an”"),
  ]);
});

it("the files are read where a copy would stand: the invented text is found in its fixture", () => {
  const fixtures = readRepository().filter(([path]) => path.includes("fixtures/river-watch"));
  if (fixtures.length === 0) return;
  expect(copiesIn(fixtures, riverWatchText, articleNames(riverWatch))).toContainEqual(
    expect.stringContaining("packages/content/fixtures/river-watch.ts has 6 words"),
  );
});

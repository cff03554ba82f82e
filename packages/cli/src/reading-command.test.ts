import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishArticle, type ArticleFolder, type PublishedArticle } from "@wellread/content";
import { expect, it, onTestFinished } from "vitest";
import { riverWatch, riverWatchText } from "../../content/fixtures/river-watch.ts";
import { articles } from "../../content/fixtures/two-articles.ts";
import { run } from "./run.ts";

/** What a command prints, and how it ends. */
function wellread(args: string[], register: readonly PublishedArticle[] = articles) {
  let [out, err] = ["", ""];
  const output = { out: (text: string) => (out += text), err: (text: string) => (err += text), width: 100 };
  return { code: run(args, output, register), out, err };
}

/** The register with the invented article as another folder has it. */
function withFolder(change: (folder: ArticleFolder) => void): PublishedArticle[] {
  const folder = structuredClone(riverWatch);
  change(folder);
  return articles.map((each) =>
    each.folder.article.id === "river-watch" ? publishArticle(folder, each.inLocales) : each,
  );
}

it("prints a reading with the numbers of its paragraphs, its hard words and, where asked for, figures", () => {
  const { code, out } = wellread(["reading", "will-of-victory", "--figures"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^title +Will of Victory/m);
  expect(out).toMatch(/^¶8 +\S/m);
  expect(out).toMatch(/^full: \d+ words, grade [\d.]+, 0 lint findings$/m);
  expect(out).toContain("purge: ");
  expect(wellread(["reading", "will-of-victory"]).out).not.toMatch(/grade \d|lint findings/);
});

it("prints the level that is asked for, and the facts if they are", () => {
  const { out } = wellread(["reading", "river-watch", "--level", "plain", "--facts"]);
  expect(out).toMatch(/^¶3 +The floods came in 2019\. \[F10\]$/m);
});

it("says what lints find", () => {
  expect(wellread(["reading", "river-watch", "--figures"]).out).toContain("  ! reading-length: ");
});

it("ends with 2 where nobody has retold the article, which can be verified all the same", () => {
  const untold = withFolder((folder) => folder.readings.splice(0));
  expect(wellread(["reading", "river-watch"], untold)).toMatchObject({
    code: 2,
    err: expect.stringContaining("nobody has retold river-watch yet"),
  });
  expect(verify(untold)).toContain("river-watch");
});

it("exports without a reading where nobody has retold the article, unless one is asked for", () => {
  const untold = withFolder((folder) => folder.readings.splice(0));
  const folder = mkdtempSync(join(tmpdir(), "wellread-reading-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const args = ["export", "--article", "river-watch", "--format", "gift", "--out", join(folder, "x")];
  expect(wellread(args, untold)).toMatchObject({ code: 0, out: expect.stringContaining("reading: none") });
  expect(wellread([...args, "--reading", "full"], untold)).toMatchObject({
    code: 2,
    err: expect.stringContaining("nobody has retold river-watch yet"),
  });
});

it("verifies a reading against the text, and finds one that repeats six words of it", () => {
  expect(verify(articles)).not.toContain("reading en");
  const planted = withFolder(({ readings }) => {
    const [sentence] = readings[0]?.paragraphs[0]?.sentences ?? [];
    if (sentence !== undefined) sentence.text = "All of them keep an eye on the river mainly at night.";
  });
  expect(verify(planted)).toMatch(/^error {2}copied-run {2}reading en full, p1: .*keep an eye on the river/m);
});

function verify(register: readonly PublishedArticle[]): string {
  const folder = mkdtempSync(join(tmpdir(), "wellread-reading-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const text = join(folder, "river-watch.txt");
  writeFileSync(text, riverWatchText);
  return wellread(["verify", "river-watch", "--text", text], register).out;
}

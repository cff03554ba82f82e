import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { riverWatchText } from "../../content/fixtures/river-watch.ts";
import { articles } from "../../content/fixtures/two-articles.ts";
import { run } from "./run.ts";

/** What a command prints where the invented article is in the register, too. */
function wellread(...args: string[]) {
  let [out, err] = ["", ""];
  const output = { out: (text: string) => (out += text), err: (text: string) => (err += text), width: 100 };
  return { code: run(args, output, articles), out, err };
}

it("prints the questions of a second article when it is asked for, and of the first otherwise", () => {
  expect(wellread("questions", "--summary", "--article", "river-watch").out).toContain("river-watch, en");
  expect(wellread("questions", "--summary").out).toContain("will-of-victory, en");
});

it("exports a quiz on a second article and holds it against its text", () => {
  const folder = mkdtempSync(join(tmpdir(), "wellread-two-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const out = join(folder, "quiz.txt");
  const exported = wellread("export", "--article", "river-watch", "--format", "gift", "--out", out);
  expect(exported).toMatchObject({ code: 0, err: "" });
  expect(readFileSync(out, "utf8")).toContain("River Watch");
  const text = join(folder, "river-watch.txt");
  writeFileSync(text, riverWatchText);
  // Its wording repeats its text, which nobody forbids an invented article.
  const { out: verified } = wellread("verify", "river-watch", "--text", text);
  expect(verified).toContain("river-watch");
  expect(verified).not.toMatch(/source-hash|paragraph-|locator-|mention-/);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quizMixFaults } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { run } from "./run.ts";

/** What a command prints, and how it ends. */
function wellread(...args: string[]) {
  let [out, err] = ["", ""];
  const code = run(args, { out: (text) => (out += text), err: (text) => (err += text), width: 100 });
  return { code, out, err };
}

/** A file of answers that lives as long as its test. */
function answersFile(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "wellread-score-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "answers.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const scoreSchema = z.object({
  points: z.number(),
  outOf: z.number(),
  percent: z.number(),
  chance: z.number(),
  items: z.array(
    z.object({ question: z.string(), interaction: z.string(), outcome: z.string(), model: z.string() }),
  ),
});
const score = (content: unknown, ...args: string[]) =>
  scoreSchema.parse(JSON.parse(wellread("score", answersFile(content), ...args).out));

/** The key that `quiz` prints below the questions, a line a question. */
const keyOf = (...args: string[]) =>
  wellread("quiz", ...args)
    .out.split("\n\n")
    .at(-1)
    ?.trim()
    .split("\n")
    .map((line) => line.replace(/^\d+\. /, "")) ?? [];

describe("wellread quiz", () => {
  it("prints a quiz as a student sees it, and nothing else, with --blind", () => {
    const { code, out } = wellread("quiz", "--seed", "7b", "--blind");
    expect(code).toBe(0);
    expect(out.match(/^\d+\. /gm)).toHaveLength(10);
    expect(out).not.toMatch(/q-[0-9a-z]{13}|✓|paragraph says|misreading/);
    expect(wellread("quiz", "--seed", "7b").out.startsWith(out.trimEnd())).toBe(true);
  });

  it("prints the same quiz for the same seed, and another for another", () => {
    const [one, again, other] = ["7b", "7b", "7c"].map(
      (seed) => wellread("quiz", "--seed", seed, "--blind").out,
    );
    expect(one).toBe(again);
    expect(one).not.toBe(other);
  });

  it("prints a key that wellread score finds right throughout", () => {
    const args = ["--seed", "key"];
    expect(score({ answers: keyOf(...args) }, ...args)).toMatchObject({
      points: 10,
      outOf: 10,
      percent: 100,
    });
  });
});

describe("wellread score", () => {
  const args = ["--seed", "7b"];

  it("reads letters one by one or in a list, and takes null for no answer", () => {
    const key = keyOf(...args);
    expect(score({ answers: key.map((each) => each.split(" ")) }, ...args).points).toBeGreaterThan(9);
    const none = score({ answers: key.map(() => null) }, ...args);
    expect(none).toMatchObject({ points: 0, percent: 0 });
    expect(none.items.every(({ outcome }) => outcome === "unanswered")).toBe(true);
  });

  it("says what pure guessing would earn", () => {
    const { chance, outOf } = score({ answers: keyOf(...args) }, ...args);
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThan(outOf / 2);
  });

  it.each<[string, unknown, string]>([
    ["too few answers", { answers: ["a"] }, "1 answers to a quiz of 10 questions"],
    ["no answers", { given: [] }, "holds no answers"],
    ["no JSON", "a b c", "(not JSON)"],
    [
      "a letter that is not there",
      { answers: Array<string>(10).fill("z") },
      "is none to a question of the kind",
    ],
  ])("ends with 2 and a clear error: %s", (_, content, message) => {
    const { code, out, err } = wellread("score", answersFile(content), ...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  it("ends with 2 where there is no such file, or no such quiz", () => {
    expect(wellread("score", "/no/such/file").err).toContain("(ENOENT)");
    expect(wellread("score", "/no/such/file").code).toBe(2);
    expect(wellread("quiz", "--topic", "goals", "--questions", "50").err).toContain("has at most");
  });
});

it.each(["7b", "7c", "7d", "7e"])(
  "wellread quiz --seed %s has the mix of questions, and none that tells the key of another",
  (seed) => {
    const args = ["--seed", seed];
    const ids = new Set(score({ answers: keyOf(...args) }, ...args).items.map(({ question }) => question));
    expect(quizMixFaults(bank.questions.filter(({ id }) => ids.has(id)))).toEqual([]);
    expect(bank.enemies.filter((pair) => pair.every((id) => ids.has(id)))).toEqual([]);
  },
);

it("wellread questions --summary says what the bank is made of, and that no rule finds anything in it", () => {
  const { code, out } = wellread("questions", "--summary");
  expect(code).toBe(0);
  expect(out).toMatch(/^asks +\d+, and \d+ siblings$/m);
  expect(out).toMatch(/^interactions +8 of 8 /m);
  expect(out).toMatch(/^topics +.*words \d+/m);
  expect(out).toMatch(/^kinds of options +key \d+, misreading \d+, elsewhere \d+, unsupported \d+$/m);
  expect(out).toMatch(/^mix +main idea or summary \d+/m);
  expect(out).toMatch(/^lint findings +0$/m);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Question } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { describe, expect, it, onTestFinished } from "vitest";
import { run } from "./run.ts";
import type { Summary } from "./bank-summary.ts";

/** What a command prints, and how it ends. */
function wellread(...args: string[]) {
  let [out, err] = ["", ""];
  const code = run(args, { out: (text) => (out += text), err: (text) => (err += text), width: 100 });
  return { code, out, err };
}

function readJson(out: string): { summary: Summary; questions?: Question[] } {
  const value: { summary: Summary; questions?: Question[] } = JSON.parse(out);
  return value;
}

describe("wellread questions", () => {
  it("prints every question and the figures", () => {
    const { code, out } = wellread("questions");
    expect(code).toBe(0);
    for (const { id } of bank.questions) expect(out).toContain(id);
    expect(out).toMatch(new RegExp(`^questions +${bank.questions.length}$`, "m"));
  });

  it("prints nothing but JSON when asked for JSON", () => {
    const { summary, questions } = readJson(wellread("questions", "--format", "json").out);
    expect(questions).toEqual(bank.questions);
    expect(summary.questions).toBe(bank.questions.length);
  });

  it("prints only the figures with --summary", () => {
    const { summary, questions } = readJson(wellread("questions", "--summary", "--format", "json").out);
    expect(questions).toBeUndefined();
    expect(summary.bank).toBe(bank.version);
    expect(wellread("questions", "--summary").out).not.toContain("q-");
  });

  it("restricts to a topic, a model and an interaction, all at once", () => {
    const wanted = bank.questions.at(-1);
    if (wanted === undefined) throw new Error("the bank is empty");
    const { model, interaction } = wanted;
    const [topic = "units"] = wanted.topics;
    const args = ["--topic", topic, "--model", model, "--interaction", interaction];
    const { questions } = readJson(wellread("questions", "--format", "json", ...args).out);
    expect(questions).toEqual(
      bank.questions.filter(
        (question) =>
          question.model === model && question.interaction === interaction && question.topics.includes(topic),
      ),
    );
  });
});

describe("wellread verify", () => {
  it("ends with 1 and says what is wrong when the text is another one", () => {
    const folder = mkdtempSync(join(tmpdir(), "wellread-verify-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, "other.txt");
    writeFileSync(path, "Another title\n\nAnother text.\n");
    const { code, out } = wellread("verify", "will-of-victory", "--text", path);
    expect(code).toBe(1);
    expect(out).toContain("error  source-hash  text:");
    expect(out).toContain("error  paragraph-count  text:");
  });
});

/** A folder that is gone after the test. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "wellread-export-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe("wellread export", () => {
  it("writes the quiz of a seed and says what became of each question", () => {
    const out = join(makeFolder(), "quiz.txt");
    const args = ["--topic", "people", "--seed", "class-7b", "--format", "gift", "--out", out];
    const first = wellread("export", ...args);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toContain(`wrote ${out}\n6 of 6 questions: `);
    const text = readFileSync(out, "utf8");
    expect(wellread("export", ...args).code).toBe(0);
    expect(readFileSync(out, "utf8")).toBe(text);
  });

  it("names each question that a format cannot take, and why", () => {
    const { out } = wellread("export", "--all", "--format", "aiken", "--out", join(makeFolder(), "quiz.txt"));
    const orders = bank.questions.filter(({ interaction }) => interaction === "order");
    expect(out).toContain("left out: the format has no question that puts things in order\n");
    for (const { id } of orders) expect(out).toContain(id);
  });

  it("takes the reading along that is asked for, the full one by itself, and says which", () => {
    const path = join(makeFolder(), "quiz.md");
    const write = (...args: string[]) =>
      wellread("export", "--format", "markdown", "--out", path, ...args).out;
    const retold = "Retold by Wellread from the article; not its own words. Source: “Will of Victory”.";
    expect(write()).toContain("reading: full, at the top, before the questions\n");
    const full = readFileSync(path, "utf8");
    expect(full).toContain(retold);
    expect(write("--reading", "plain")).toContain("reading: plain, at the top");
    const plain = readFileSync(path, "utf8");
    expect(plain).toContain(retold);
    expect(plain).not.toBe(full);
    expect(write("--reading", "none")).toContain("reading: none\n");
    expect(readFileSync(path, "utf8")).not.toContain("Retold");
  });

  it("puts a second file beside the first", () => {
    const folder = makeFolder();
    const { out } = wellread("export", "--format", "print", "--out", join(folder, "monday.html"));
    expect(readdirSync(folder).toSorted()).toEqual(["monday-key.html", "monday.html"]);
    expect(out).toContain(join(folder, "monday-key.html"));
  });

  it("writes bytes where the format is no text", () => {
    const path = join(makeFolder(), "quiz.xlsx");
    expect(wellread("export", "--format", "kahoot", "--out", path).code).toBe(0);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe("PK");
  });
});

describe("arguments that make no sense", () => {
  it.each<[string, string[], string]>([
    ["no command", [], "Usage: wellread"],
    ["an unknown command", ["frobnicate"], "unknown command 'frobnicate'"],
    ["an unknown topic", ["questions", "--topic", "wars"], "Allowed choices are units"],
    ["an unknown interaction", ["questions", "--interaction", "essay"], "Allowed choices are choice"],
    ["an unknown format", ["questions", "--format", "xml"], "Allowed choices are table, json"],
    ["an unknown article", ["questions", "--article", "x"], "Allowed choices are will-of-victory"],
    [
      "an unknown level",
      ["reading", "will-of-victory", "--level", "easy"],
      "Allowed choices are full, plain",
    ],
    [
      "an unknown reading",
      ["export", "--format", "gift", "--out", "x", "--reading", "easy"],
      "Allowed choices are full, plain, none",
    ],
    ["an unknown model", ["questions", "--model", "x"], "there is no item model 'x'"],
    ["an argument too many", ["questions", "more"], "too many arguments"],
    ["no text to verify against", ["verify", "will-of-victory"], "required option '--text <file>'"],
    [
      "a text that is not there",
      ["verify", "will-of-victory", "--text", "/no/such"],
      "cannot read /no/such (ENOENT)",
    ],
    ["no format", ["export", "--out", "x"], "required option '--format <format>'"],
    ["no place to write to", ["export", "--format", "gift"], "required option '--out <file>'"],
    [
      "an unreadable seed",
      ["export", "--format", "gift", "--out", "x", "--seed", "a b"],
      "A seed is 1 to 64",
    ],
    ["no question", ["export", "--format", "gift", "--out", "x", "--questions", "0"], "A quiz has 1 to 50"],
    [
      "too many questions",
      ["export", "--format", "gift", "--out", "x", "--topic", "goals", "--questions", "50"],
      "has at most",
    ],
    [
      "a topic of everything",
      ["export", "--format", "gift", "--out", "x", "--all", "--topic", "goals"],
      "cannot be used with",
    ],
    [
      "a place that is not there",
      ["export", "--format", "gift", "--out", "/no/such/file"],
      "cannot write /no/such/file (ENOENT)",
    ],
    ["a folder for a text", ["verify", "will-of-victory", "--text", tmpdir()], "(EISDIR)"],
  ])("end with 2 and a clear error: %s", (_, args, message) => {
    const { code, out, err } = wellread(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  it("do not mean a request for help", () => {
    expect(wellread("--help")).toMatchObject({ code: 0, err: "" });
  });
});

/** A file that lives as long as its test. */
function writeTemporary(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "wellread-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe("wellread import", () => {
  it("reads back what export wrote, as questions that are not proven", () => {
    const file = writeTemporary("quiz.gift.txt", "");
    wellread("export", "--topic", "people", "--format", "gift", "--out", file);
    const { code, out } = wellread("import", file);
    expect(code).toBe(0);
    expect(out).toMatch(/^[1-9]\d* questions read, not proven; 0 left out$/m);
    expect(out).toContain("own-");
  });

  it("ends with 1 and names by line what it could not read", () => {
    const { code, out } = wellread("import", writeTemporary("mine.txt", "Good?{=yes ~no}\n\nWrite.{}\n"));
    expect(code).toBe(1);
    expect(out).toMatch(/^1 question read, not proven; 1 left out$/m);
    expect(out).toMatch(/^line 3: left-out\. .*essay/m);
  });

  it("prints nothing but JSON when asked for JSON", () => {
    const { out } = wellread(
      "import",
      writeTemporary("mine.txt", "Good?{=yes ~no}"),
      "--format",
      "gift",
      "--json",
    );
    expect(JSON.parse(out)).toMatchObject({ questions: [{ proven: false, stem: "Good?" }], problems: [] });
  });

  it("ends with 2 where there is no such file or format", () => {
    expect(wellread("import", "/nowhere/at/all").code).toBe(2);
    expect(wellread("import", writeTemporary("a", "a"), "--format", "word").code).toBe(2);
  });
});

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bank } from "@wellread/content/questions/will-of-victory";
import { exportQuiz } from "@wellread/formats";
import { importQuestions } from "@wellread/formats/import";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, inject, it } from "vitest";
import { z } from "zod";

const scope = join(inject("installed"), "node_modules/@wellread");
const content = join(scope, "content");
const docs = join(import.meta.dirname, "../../../docs");
const example = join(docs, "examples/score_choice.py");
const objectSchema = z.record(z.string(), z.unknown());
const read = (path: string, from = content) =>
  objectSchema.parse(JSON.parse(readFileSync(join(from, path), "utf8")));

/** What is wrong with data by a published schema: nothing, or a list. */
function validatorOf(noun: string, from = content): (data: unknown) => unknown {
  const check = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    read(`schemas/${noun}.schema.json`, from),
  );
  return (data) => (check(data) ? [] : check.errors);
}

describe("the JSON as npm installs it", () => {
  it.each([
    ["bank", "will-of-victory.en.json"],
    ["annotation-collection", "will-of-victory.en.annotations.json"],
    ["reading", "will-of-victory.en.reading.full.json"],
    ["reading", "will-of-victory.en.reading.plain.json"],
  ])("fits the schema of %s by a validator of another make", (noun, file) => {
    const validate = validatorOf(noun);
    const data = read(`generated/${file}`);
    expect(validate(data)).toEqual([]);
    expect(validate({ ...data, more: 1 })).not.toEqual([]);
  });

  it("has public questions that fit theirs, and not with a key", () => {
    const validate = validatorOf("public-question");
    const questions = z
      .array(objectSchema)
      .parse(read("generated/will-of-victory.en.public.json")["questions"]);
    expect(questions.flatMap(validate)).toEqual([]);
    expect(validate({ ...questions[0], key: "x" })).not.toEqual([]);
  });
});

describe("the JSON that the packages write", () => {
  const gift = "Who? {=Ann#Yes ~Bob}\n\nHow many? {#7}\n\nMatch {=a -> b =c -> d}";
  const { questions: own } = importQuestions(new TextEncoder().encode(gift));

  it("fits the schema of own questions, and not as proven", () => {
    const validate = validatorOf("own-question");
    expect(own).toHaveLength(3);
    expect(own.flatMap(validate)).toEqual([]);
    expect(validate({ ...own[0], proven: true })).not.toEqual([]);
  });

  it("fits the schema of a quiz, own questions and proven ones side by side", () => {
    const validate = validatorOf("quiz-file", join(scope, "formats"));
    const meta = { format: "json", title: "Quiz", locale: "en", article: bank.article, seed: "7b" } as const;
    const [file] = exportQuiz([...bank.questions, ...own], meta).files;
    if (file === undefined || !("text" in file)) throw new Error("no JSON");
    const quiz = objectSchema.parse(JSON.parse(file.text));
    expect(validate(quiz)).toEqual([]);
    expect(validate({ ...quiz, version: 2 })).not.toEqual([]);
    expect(validate({ ...quiz, questions: [{ question: own[0] }] })).not.toEqual([]);
  });
});

describe("the example in Python", () => {
  it("stands in the docs as it is", () => {
    expect(readFileSync(join(docs, "data.md"), "utf8")).toContain(readFileSync(example, "utf8"));
  });

  it("loads, validates and scores", (test) => {
    if (spawnSync("python3", ["--version"]).status !== 0) {
      console.warn("SKIPPED: docs/examples/score_choice.py was not run, as there is no python3");
      test.skip();
    }
    const said = execFileSync("python3", [example, content], { encoding: "utf8" });
    const scores = said.split("\n").filter((line) => /^[01] .+: .+ \(.+\)$/.test(line));
    expect(scores.filter((line) => line.startsWith("1 "))).toHaveLength(1);
    expect(scores.length).toBeGreaterThanOrEqual(3);
    if (!said.includes("valid bank"))
      console.warn("SKIPPED: Python validated nothing, as it has no jsonschema");
  });
});

import { expect, it } from "vitest";
import { exportText, exportTo, itemOf, questionsOf, shownOptions } from "../fixtures/export-to.ts";
import { hardQuestions } from "../fixtures/hard-questions.ts";
import { wordsOf } from "../words/index.ts";
import { splitItem } from "../single-choice.ts";

interface Read {
  stem: string;
  options: string[];
  answer: string;
}

/** Reads a file line by line as Moodle's importer does (question/format/aiken/format.php). */
function readAiken(text: string): Read[] {
  const questions: Read[] = [];
  let current: Read = { stem: "", options: [], answer: "" };
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    const answer = /^ANSWER:\s*([A-Z])$/.exec(line)?.[1];
    const option = /^[A-Z][.)][ \t](.*)$/.exec(line)?.[1];
    if (answer !== undefined) {
      questions.push({ ...current, answer });
      current = { stem: "", options: [], answer: "" };
    } else if (option === undefined) {
      if (current.options.length > 0) throw new Error(`a second stem: ${line}`);
      current.stem += line;
    } else {
      current.options.push(option);
    }
  }
  return questions;
}

const squeeze = (text: string) => text.replaceAll(/\s+/gu, " ").trim();

it("has each choice, statement, pair and gap, with its key", () => {
  const questions = readAiken(exportText("aiken"));
  const kinds = ["choice", "true-false-set", "match", "inline-choice"] as const;
  const { carried, mapped } = exportTo("aiken").report;
  expect(carried.length + mapped.length).toBe(kinds.flatMap((kind) => questionsOf(kind)).length);
  const choices = readAiken(exportText("aiken", questionsOf("choice")));
  expect(choices).toHaveLength(questionsOf("choice").length);
  for (const [index, question] of questionsOf("choice").entries()) {
    const options = shownOptions(question);
    expect(choices[index]?.options).toEqual(options.map(({ text }) => squeeze(text)));
    expect(choices[index]?.answer).toBe("ABCDEFGH"[options.findIndex(({ right }) => right)]);
  }
  const parts = kinds
    .flatMap((kind) => questionsOf(kind))
    .map((one) => splitItem(itemOf(one), wordsOf("en").labels));
  expect(questions).toHaveLength(parts.flat().length);
});

it("keeps a stem that looks like an option or an answer a stem", () => {
  const [hard] = questionsOf("choice", hardQuestions);
  if (hard === undefined) throw new Error("no choice");
  for (const stem of ["A. Smith says what?", "ANSWER: B is what?"]) {
    expect(readAiken(exportText("aiken", [{ ...hard, stem }]))).toMatchObject([
      { stem: stem.replace(/(A\.) |(ER):/, "$1$2\u00A0").replace(/\u00A0 B/, "\u00A0: B") },
    ]);
  }
});

it("lays the hard bank out as before", async () => {
  await expect(exportText("aiken", hardQuestions)).toMatchFileSnapshot("../fixtures/golden/aiken.golden");
});

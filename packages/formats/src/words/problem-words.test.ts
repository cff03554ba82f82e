import { expect, it } from "vitest";
import { readQuestions } from "../fixtures/read-questions.ts";
import { sayProblem } from "./index.ts";

const said = (file: string) => {
  const [problem] = readQuestions(file).problems;
  return problem && sayProblem(problem);
};

it("calls a kind of question by a plain name, and one that nobody knows by its own", () => {
  const moodle = (type: string) =>
    said(`<quiz><question type="${type}"><questiontext><text>Who?</text></questiontext></question></quiz>`);
  expect(moodle("ddwtos")).toBe("Questions of this kind cannot be asked here: words dragged into a text.");
  expect(moodle("stack")).toBe("Questions of this kind cannot be asked here: stack.");
  const cloze = `<quiz><question type="cloze"><questiontext><text>On {1:SA:=Monday}</text></questiontext></question></quiz>`;
  expect(said(cloze)).toContain("a gap to write in");
});

import { presentQuestion } from "@wellread/assessment";
import { expect, it } from "vitest";
import { allQuestions, exportText } from "../fixtures/export-to.ts";
import { quizFileSchema } from "./json.ts";

it("gives back equal questions and presentations", () => {
  const file = quizFileSchema.parse(JSON.parse(exportText("json")));
  expect(file.questions.map(({ question }) => question)).toEqual(allQuestions);
  for (const { question, presentation } of file.questions) {
    expect(presentation).toEqual(presentQuestion(question, file.seed));
  }
});

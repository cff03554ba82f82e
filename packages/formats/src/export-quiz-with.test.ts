import { bank } from "@wellread/content/questions/will-of-victory";
import { expect, it } from "vitest";
import { exportQuizWith } from "./export-quiz-with.ts";
import { exportQuiz } from "./export-quiz.ts";
import { exporters } from "./exporters.ts";
import { gift } from "./gift/gift.ts";
import * as offered from "./index.ts";

it("writes with one exporter what the whole table writes", () => {
  const questions = bank.questions.slice(0, 20);
  const options = { format: "gift", title: "Quiz", locale: "en", article: bank.article, seed: "a" } as const;
  expect(exportQuizWith({ gift }, questions, options)).toEqual(exportQuiz(questions, options));
});

it.each(Object.entries(exporters))("is offered the exporter of %s by name", (_format, exporter) => {
  expect(Object.values<unknown>(offered)).toContain(exporter);
});

import { keyResponse, presentQuestion, seedSchema, type Response } from "@wellread/assessment";
import { expect, it } from "vitest";
import { allQuestions } from "../src/fixtures/export-to.ts";
import { spoil } from "../src/fixtures/scorm/spoil.ts";
import { keepAttempt, mostKept, resumeAttempt } from "./attempt.ts";
import { writeTimespan } from "./record.ts";

const questions = allQuestions.map((question) => ({
  question,
  presentation: presentQuestion(question, seedSchema.parse("seed-1")),
}));
const keys = questions.map(({ question, presentation }) => keyResponse(question, presentation));
const attemptWith = (responses: (Response | undefined)[]) => ({ responses, current: 3, submitted: false });

it("takes up every answer as it was, of the whole bank", () => {
  const halves = questions.map(({ presentation }, index) => {
    const key = keys[index];
    return key && spoil(key, presentation);
  });
  for (const responses of [keys, halves, halves.map((one, index) => (index % 3 === 0 ? undefined : one))]) {
    const kept = keepAttempt(attemptWith(responses), questions);
    expect(kept.length).toBeLessThanOrEqual(mostKept);
    expect(resumeAttempt(kept, questions)).toEqual(attemptWith(responses));
  }
});

it("keeps the first answers where there is no room for all", () => {
  const typed = questions.filter(({ question }) => question.interaction === "text-entry");
  const many = Array.from({ length: 40 }, () => typed).flat();
  const long = many.map((): Response => ({ interaction: "text-entry", text: "x".repeat(100) }));
  const kept = keepAttempt(attemptWith(long), many);
  expect(kept.length).toBeLessThanOrEqual(mostKept);
  const { responses } = resumeAttempt(kept, many);
  const count = responses.findIndex((response) => response === undefined);
  expect(count).toBeGreaterThan(20);
  expect(responses).toEqual(long.map((response, index) => (index < count ? response : undefined)));
});

it.each([
  "",
  "null",
  "[]",
  "{",
  '{"at":"x"}',
  '{"at":1,"done":true,"codes":[7]}',
  '{"at":1e9,"done":1,"codes":["?"]}',
])("begins anew where %s was kept", (text) => {
  const { responses, submitted, current } = resumeAttempt(text, questions);
  expect(responses.filter((response) => response?.interaction === "choice")).toEqual([]);
  expect(submitted).toBe(false);
  expect(questions[current]).toBeDefined();
});

it("writes a length of time as SCORM has it", () => {
  expect(writeTimespan(0)).toBe("0000:00:00");
  expect(writeTimespan(3_661_999)).toBe("0001:01:01");
  expect(writeTimespan(1e15)).toBe("9999:46:40");
});

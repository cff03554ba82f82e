import { expect, it } from "vitest";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { presentQuestion } from "../quiz/shown-question.ts";
import { computeRegradedResult } from "./regraded-result.ts";
import { rekeyQuestion, regradeSchema } from "./regrade.ts";
import { responseSchema } from "../interactions/response.ts";
import { seedSchema } from "../seed.ts";

/** The key is Riyad, also written Riyadh; Hawija is a rival, Rashid another name that looks alike. */
const question = sampleQuestion("text-entry", { id: "q-0000000000001" });
const presentations = [presentQuestion(question, seedSchema.parse("a"))];
const typed = (text: string) => responseSchema.parse({ interaction: "text-entry", text });

/** What each earns once the key is another; nobody is spared. */
const earned = (key: string, answers: string[], changes: object = {}) => {
  const row = { kind: "key", question: question.id, key: typed(key), also: false, lower: true, ...changes };
  return answers.map((text) => {
    const attempt = { id: "1", quiz: { presentations }, responses: { [question.id]: typed(text) } };
    return computeRegradedResult(attempt, [question], [regradeSchema.parse(row)]).points;
  });
};

it("a name that the question does not have takes the place of the key and of its other spellings", () => {
  expect(earned("Al Zab", ["al-Zab", "AL ZAB.", "Riyad", "Riyadh", "Hawija", "Rashid"])).toEqual([
    1, 1, 0, 0, 0, 0,
  ]);
});

it("the former key is no slip of one that is nearly the same", () => {
  expect(earned("Riyadin", ["Riyadin", "Riyaden", "Riyad", "Riyadh"])).toEqual([1, 1, 0, 0]);
});

it("a rival, or a name that was refused, can be the key", () => {
  expect(earned("Hawija", ["Hawija", "Haweeja", "Riyad"])).toEqual([1, 1, 0]);
  expect(earned("Rashid", ["Rashid", "Riyad"])).toEqual([1, 0]);
});

it("nobody loses a point unless the row says so, and the former key can stay right", () => {
  expect(earned("Al Zab", ["Al Zab", "Riyad"], { lower: false })).toEqual([1, 1]);
  expect(earned("Al Zab", ["Al Zab", "Riyad"], { also: true })).toEqual([1, 1]);
});

it("another spelling of the key changes how it is shown, and nobody's result", () => {
  const spelt = rekeyQuestion(question, typed("Riyaad"));
  expect(spelt).toMatchObject({ key: "riyad", options: [{ id: "riyad", text: "Riyaad" }, {}] });
  expect(earned("Riyaad", ["Riyad", "Riyadh", "Riyaad", "Hawija"])).toEqual([1, 1, 1, 0]);
});

it("what has no letter is no name", () => {
  expect(rekeyQuestion(question, typed(" ?! "))).toBeUndefined();
});

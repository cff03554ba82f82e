import { responseSchema } from "@wellread/assessment";
import { publicQuestionSchema } from "@wellread/content";
import { expect, it } from "vitest";
import { answerLines } from "./answer";

const base = { id: "q-0000000000000", article: "a", topics: ["people"], stem: "Who?" };
const option = (id: string) => ({ id, text: `the ${id}` });
const options = ["a", "b", "c"].map(option);
const say = (question: object, response: object | null) =>
  answerLines(
    publicQuestionSchema.parse({ ...base, ...question }),
    responseSchema.nullable().parse(response),
  );

it("no answer gives no line", () => {
  expect(say({ interaction: "choice", options }, null)).toEqual([]);
});

it("picks are listed in the order shown, and an order as it was given", () => {
  const picks = { interaction: "multiple-response", options: ["c", "a"] };
  expect(say({ interaction: "multiple-response", options, select: 2 }, picks)).toEqual([
    { text: "the a" },
    { text: "the c" },
  ]);
  expect(say({ interaction: "order", options }, { interaction: "order", options: ["c", "a", "b"] })).toEqual([
    { text: "the c" },
    { text: "the a" },
    { text: "the b" },
  ]);
});

it("the pairs of a match are joined, and unmatched items are left out", () => {
  const question = {
    interaction: "match",
    options: { sources: options, targets: [option("x"), option("y")] },
  };
  expect(say(question, { interaction: "match", pairs: { b: "y" } })).toEqual([
    { source: "the b", target: "the y" },
  ]);
});

it("the gaps of a statement are filled, and open ones are shown", () => {
  const question = {
    interaction: "inline-choice",
    statement: "It was {gap-1}, not {gap-2}.",
    options: [
      { id: "gap-1", options },
      { id: "gap-2", options },
    ],
  };
  expect(say(question, { interaction: "inline-choice", gaps: { "gap-1": "b" } })).toEqual([
    { text: "It was the b, not ____." },
  ]);
});

it.each([
  ["2.500", { kind: "asDecimal", number: "2.5" }],
  ["2,500", { kind: "asWhole", number: "2500" }],
])("a number that can be read in two ways, such as %s, says how it counts", (text, readAs) => {
  const response = { interaction: "number-entry", text };
  expect(say({ interaction: "number-entry" }, response)).toEqual([{ text, readAs }]);
});

it.each(["2.5", "2500", "seven", "many"])("%s says nothing of how it is read", (text) => {
  expect(say({ interaction: "number-entry" }, { interaction: "number-entry", text })).toEqual([{ text }]);
});

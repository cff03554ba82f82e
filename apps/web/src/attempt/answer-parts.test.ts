import { articleSchema } from "@wellread/content";
import { describe, expect, it } from "vitest";
import { tallyParagraphs } from "./answer";
import { keyedResultSchema } from "./question-result.server";

const paragraph = (id: string, kind: string) => ({
  id,
  kind,
  start: 0,
  length: 9,
  opening: "Four words",
  quotations: [],
});
const { paragraphs } = articleSchema.parse({
  id: "an-article",
  language: "en",
  sourceSha256: "0".repeat(64),
  paragraphs: [
    paragraph("t", "title"),
    paragraph("s", "standfirst"),
    paragraph("p1", "body"),
    paragraph("p2", "body"),
  ],
});

const says = (...ids: string[]) => ({ text: "So it says", paragraphs: ids, facts: [] });
const options = ["a", "b", "c"].map((id) => ({ id, text: id }));
const base = {
  withheld: null,
  firstResponse: null,
  facts: [],
  model: "some-model",
  level: "remember",
  question: { id: "q-0000000000000", article: "an-article", topics: ["people"], stem: "Who?" },
};

const wrongChoice = keyedResultSchema.parse({
  ...base,
  question: { ...base.question, interaction: "choice", options },
  response: { interaction: "choice", option: "b" },
  key: { interaction: "choice", option: "a" },
  score: { points: 0, outcome: "wrong", parts: { a: "missed", b: "wrong" } },
  feedback: { a: says("p1"), b: says("p2"), c: says("p2") },
});
const halfMatch = keyedResultSchema.parse({
  ...base,
  question: { ...base.question, interaction: "match", options: { sources: options, targets: options } },
  response: { interaction: "match", pairs: { a: "a", b: "c" } },
  key: { interaction: "match", pairs: { a: "a", b: "b" } },
  score: { points: 0.5, outcome: "partly", parts: { a: "right", b: "wrong" } },
  feedback: { a: says("p1"), b: says("p2") },
});

describe("the tally of paragraphs", () => {
  it("counts a question in the paragraph of its right answer, not in one that refutes a wrong option", () => {
    expect(tallyParagraphs(paragraphs, [wrongChoice])).toEqual([
      { paragraph: "p1", right: 0, missed: 1 },
      { paragraph: "p2", right: 0, missed: 0 },
    ]);
  });

  it("counts each part of a question by itself", () => {
    expect(tallyParagraphs(paragraphs, [halfMatch])).toEqual([
      { paragraph: "p1", right: 1, missed: 0 },
      { paragraph: "p2", right: 0, missed: 1 },
    ]);
  });
});

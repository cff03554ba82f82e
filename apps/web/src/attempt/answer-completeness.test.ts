import { responseSchema } from "@wellread/assessment";
import { publicQuestionSchema } from "@wellread/content";
import { describe, expect, it } from "vitest";
import { completeness, type Completeness } from "./answer";

const base = { id: "q-0000000000000", article: "a", topics: ["people"], stem: "Who?" };
const options = ["a", "b", "c"].map((id) => ({ id, text: id }));

const table: [object, object | null, Completeness][] = [
  [{ interaction: "choice", options }, null, "unanswered"],
  [{ interaction: "choice", options }, { interaction: "choice", option: "a" }, "answered"],
  [{ interaction: "choice", options }, { interaction: "text-entry", text: "a" }, "unanswered"],
  [
    { interaction: "true-false-set", options },
    { interaction: "true-false-set", values: { a: false } },
    "partly",
  ],
  [
    { interaction: "multiple-response", options, select: 2 },
    { interaction: "multiple-response", options: ["a"] },
    "partly",
  ],
  [
    { interaction: "multiple-response", options, select: 2 },
    { interaction: "multiple-response", options: ["a", "b", "c"] },
    "answered",
  ],
  [
    { interaction: "match", options: { sources: options, targets: options } },
    { interaction: "match", pairs: { a: "b", b: "b", c: "a" } },
    "answered",
  ],
  [{ interaction: "order", options }, { interaction: "order", options: ["c", "b", "a"] }, "answered"],
  [{ interaction: "text-entry" }, { interaction: "text-entry", text: "  " }, "unanswered"],
  [{ interaction: "number-entry" }, { interaction: "number-entry", text: "7" }, "answered"],
  [
    {
      interaction: "inline-choice",
      statement: "{gap-1} {gap-2}",
      options: [
        { id: "gap-1", options },
        { id: "gap-2", options },
      ],
    },
    { interaction: "inline-choice", gaps: { "gap-2": "a" } },
    "partly",
  ],
];

describe("the completeness", () => {
  it.each(table)("of %j with %j is %s", (question, response, expected) => {
    expect(
      completeness(
        publicQuestionSchema.parse({ ...base, ...question }),
        responseSchema.nullable().parse(response),
      ),
    ).toBe(expected);
  });
});

import { interactions, type Question } from "@wellread/content";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everyResponse } from "../fixtures/every-response.ts";
import { anyQuestion } from "../fixtures/question-arbitrary.ts";
import { responseArbitrary } from "../fixtures/response-arbitrary.ts";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { keyResponse } from "../results/scoring.ts";
import { makeOptionIds, concealResponse, revealResponse, optionPlaces } from "./option-ids.ts";
import { presentQuestion } from "./shown-question.ts";
import { responseSchema } from "../interactions/response.ts";
import { seedSchema } from "../seed.ts";

const seed = seedSchema.parse("quiz");
const secret = seedSchema.parse("secret");

function attemptAt(question: Question) {
  const presentation = presentQuestion(question, seed);
  return { question, presentation, optionIds: makeOptionIds([presentation], secret) };
}

test("what is concealed comes back as it was", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { presentation, optionIds } = attemptAt(question);
      const responses = [keyResponse(question, presentation), ...everyResponse(presentation).slice(0, 20)];
      for (const response of responses) {
        const concealed = concealResponse(question, response, optionIds);
        expect(concealed.ok).toBe(true);
        if (!concealed.ok) continue;
        expect(revealResponse(question, concealed.response, optionIds)).toEqual({ ok: true, response });
        expect(responseSchema.parse(concealed.response)).toEqual(concealed.response);
      }
    }),
  );
});

describe("what was not shown is refused, with the path of the fault", () => {
  const cases = [
    ["choice", { option: "x" }, ["option"]],
    ["true-false-set", { values: { x: true } }, ["values", "x"]],
    ["multiple-response", { options: ["x"] }, ["options", 0]],
    ["match", { pairs: { x: "y" } }, ["pairs", "x"]],
    ["order", { options: ["x"] }, ["options", 0]],
    ["inline-choice", { gaps: { "gap-1": "x" } }, ["gaps", "gap-1"]],
    ["inline-choice", { gaps: { "gap-9": "x" } }, ["gaps", "gap-9"]],
  ] as const;

  test.each(cases)("%s %j", (interaction, fields, path) => {
    const { question, optionIds } = attemptAt(sampleQuestion(interaction));
    const response = responseSchema.parse({ interaction, ...fields });
    expect(revealResponse(question, response, optionIds)).toEqual({
      ok: false,
      error: { code: "unknown_option", path },
    });
  });

  test("the question's own ids are refused, and those of another question or attempt", () => {
    const { question, presentation } = attemptAt(sampleQuestion("choice"));
    const other = presentQuestion(sampleQuestion("choice", { id: "q-0000000000002" }), seed);
    const optionIds = makeOptionIds([presentation, other], secret);
    const foreign = [
      optionIds.conceal(other.question, "options", "a"),
      makeOptionIds([presentation], seed).conceal(question.id, "options", "a"),
      "a",
    ];
    for (const option of foreign) {
      const response = responseSchema.parse({ interaction: "choice", option });
      expect(revealResponse(question, response, optionIds)).toMatchObject({
        error: { code: "unknown_option" },
      });
    }
  });

  test("a distractor of the pool that this presentation left out is refused", () => {
    const { question, presentation, optionIds } = attemptAt(sampleQuestion("choice"));
    const shown = optionPlaces(presentation).flatMap(([, options]) => options);
    const leftOut = ["b", "c", "d"].find((id) => !shown.some((option) => option === id));
    const response = responseSchema.parse({ interaction: "choice", option: leftOut });
    expect(concealResponse(question, response, optionIds).ok).toBe(false);
  });

  test("a source in the place of a target is refused", () => {
    const { question, presentation, optionIds } = attemptAt(sampleQuestion("match"));
    const key = concealResponse(question, keyResponse(question, presentation), optionIds);
    if (!key.ok || key.response.interaction !== "match") throw new Error("the key must translate");
    const [source = ""] = Object.keys(key.response.pairs);
    const response = responseSchema.parse({ interaction: "match", pairs: { [source]: source } });
    expect(revealResponse(question, response, optionIds)).toMatchObject({
      error: { path: ["pairs", source] },
    });
  });
});

test("a response to another interaction is refused", () => {
  const { question, optionIds } = attemptAt(sampleQuestion("choice"));
  const response = responseSchema.parse({ interaction: "text-entry", text: "a" });
  expect(revealResponse(question, response, optionIds)).toEqual({
    ok: false,
    error: { code: "wrong_interaction", path: ["interaction"] },
  });
});

test("no response that the schema admits makes it throw", () => {
  for (const interaction of interactions) {
    const { question, presentation, optionIds } = attemptAt(sampleQuestion(interaction));
    fc.assert(
      fc.property(responseArbitrary(presentation), (response) => {
        expect(typeof revealResponse(question, response, optionIds).ok).toBe("boolean");
        expect(typeof concealResponse(question, response, optionIds).ok).toBe("boolean");
      }),
    );
  }
});

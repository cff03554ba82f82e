import { interactions, publicQuestionSchema } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyQuestion } from "../fixtures/question-arbitrary.ts";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { makeOptionIds, optionPlaces } from "./option-ids.ts";
import { presentQuestion, publishQuestion } from "./shown-question.ts";
import { seedSchema } from "../seed.ts";

const seed = seedSchema.parse("quiz");
const secret = seedSchema.parse("secret");

function publish(question: Parameters<typeof presentQuestion>[0], secretSeed = secret) {
  const presentation = presentQuestion(question, seed);
  return publishQuestion(question, presentation, makeOptionIds([presentation], secretSeed));
}

test.each(interactions)("of a %s nothing is published but what the allow-list names", (interaction) => {
  const canary = "CANARY";
  const question = sampleQuestion(interaction);
  // A field that the schema of questions does not know yet must stay within, too.
  const marks: object = {
    model: canary,
    facts: [canary],
    feedback: { right: { text: canary, paragraphs: [] } },
    proof: canary,
    refused: [canary],
    added: canary,
  };
  const published = publish(Object.assign(question, marks));
  expect(JSON.stringify(published)).not.toContain(canary);
  const known = ["article", "id", "interaction", "options", "select", "statement", "stem", "topics"];
  for (const field of Object.keys(published)) expect(known).toContain(field);
});

test("names that a text entry accepts are not published", () => {
  expect(JSON.stringify(publish(sampleQuestion("text-entry")))).not.toMatch(/Riyad|Hawija|Rashid/u);
});

test("a public question shows the texts in the order of the presentation, under opaque ids", () => {
  fc.assert(
    fc.property(fc.oneof(anyQuestion, fc.constantFrom(...bank.questions)), (question) => {
      const presentation = presentQuestion(question, seed);
      const published = publish(question);
      expect(publicQuestionSchema.parse(published)).toEqual(published);
      const own = optionPlaces(presentation).flatMap(([, options]) => options);
      const shown = JSON.stringify(published).match(/"id":"o[0-9a-z]{12}"/gu) ?? [];
      expect(shown).toHaveLength(own.length);
      expect(new Set(shown).size).toBe(own.length);
    }),
  );
});

test("a multiple response says how many to select", () => {
  expect(publish(sampleQuestion("multiple-response"))).toMatchObject({ select: 3 });
});

test("another attempt has other ids, the same attempt the same", () => {
  const question = sampleQuestion("choice");
  expect(publish(question)).toEqual(publish(question));
  expect(publish(question)).not.toEqual(publish(question, seedSchema.parse("other")));
});

test("a presentation of another question is a bug and throws", () => {
  const presentation = presentQuestion(sampleQuestion("choice"), seed);
  const other = presentQuestion(sampleQuestion("choice", { id: "q-0000000000002" }), seed);
  expect(() =>
    publishQuestion(sampleQuestion("choice"), presentation, makeOptionIds([other], secret)),
  ).toThrow("no option");
});

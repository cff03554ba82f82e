import { makeOwnQuestion, optionIdSchema, ownQuestionIdSchema, type OwnQuestion } from "@wellread/content";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOwnQuestion } from "../fixtures/own-question-arbitrary.ts";
import { withOtherKey } from "../fixtures/other-key.ts";
import { makeOptionIds } from "../quiz/option-ids.ts";
import { presentQuestion, shufflePresentation, publishQuestion } from "../quiz/shown-question.ts";
import { seedSchema, type Seed } from "../seed.ts";
import { maskOwnQuestion } from "./own-questions.ts";

const masked = ownQuestionIdSchema.parse("own-0000000000000");
const anySeed = fc.stringMatching(/^[a-z0-9]{22}$/).map((text) => seedSchema.parse(text));

/** All that a student may see of a question: as the class gets it, and shuffled once more. */
function serve(question: OwnQuestion, seed: Seed) {
  const own = maskOwnQuestion(question, masked, seed);
  const shown = presentQuestion(own, seed);
  return [shown, shufflePresentation(own, shown, seed)].map((presentation) =>
    publishQuestion(own, presentation, makeOptionIds([presentation], seed)),
  );
}

const choice = (place: number, sequence: "natural" | "shuffled" = "shuffled"): OwnQuestion => {
  const options = ["o1", "o2", "o3", "o4"].map((id) => ({
    id: optionIdSchema.parse(id),
    text: `Text of ${id}`,
  }));
  return makeOwnQuestion(
    {
      interaction: "choice",
      topics: [],
      stem: "Who keeps the lighthouse?",
      feedback: {},
      options,
      draw: { distractors: 3 },
      sequence,
      key: optionIdSchema.parse(`o${place}`),
    },
    { format: "gift", line: 1 },
  );
};

const seeds = Array.from({ length: 400 }, (_, at) => seedSchema.parse(`seed-${at}`));

describe("a teacher's own question as it is served", () => {
  it("is to the letter the same whichever answer is right, even for somebody who knows the seed", () => {
    fc.assert(
      fc.property(anyOwnQuestion, anySeed, (question, seed) => {
        const other = withOtherKey(question);
        fc.pre(JSON.stringify(other) !== JSON.stringify(question));
        expect(serve(other, seed)).toEqual(serve(question, seed));
      }),
      { numRuns: 400 },
    );
  });

  it("does not tell where an option stood in the file", () => {
    for (const place of [1, 4]) {
      const right = seeds.map((seed) => {
        const [first] = serve(choice(place), seed);
        if (first?.interaction !== "choice") throw new Error("no choice");
        return first.options.findIndex(({ text }) => text === `Text of o${place}`);
      });
      const counts = [0, 1, 2, 3].map((at) => right.filter((where) => where === at).length);
      expect(Math.min(...counts)).toBeGreaterThan(70);
      expect(Math.max(...counts)).toBeLessThan(130);
    }
  });

  it("is asked in the order in which it keeps its options, so that they tell nothing either", () => {
    for (const place of [1, 4]) {
      const kept = seeds.map((seed) => {
        const own = maskOwnQuestion(choice(place), masked, seed);
        if (own.interaction !== "choice") throw new Error("no choice");
        return own.options.findIndex(({ id }) => id === own.key);
      });
      const counts = [0, 1, 2, 3].map((at) => kept.filter((where) => where === at).length);
      expect(Math.min(...counts)).toBeGreaterThan(70);
    }
  });

  it("keeps a natural order", () => {
    const natural = choice(1, "natural");
    for (const seed of seeds.slice(0, 20)) {
      expect(serve(natural, seed)[1]).toMatchObject({
        options: [1, 2, 3, 4].map((at) => ({ text: `Text of o${at}` })),
      });
    }
  });
});

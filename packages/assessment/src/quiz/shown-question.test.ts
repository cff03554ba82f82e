import type { QuestionOf } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEven } from "../fixtures/chi-square.ts";
import { anyQuestion, questionArbitrary } from "../fixtures/question-arbitrary.ts";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { presentQuestion } from "./shown-question.ts";
import { optionPlaces } from "./option-ids.ts";
import { presentationSchema } from "../interactions/presentation.ts";
import { seedSchema } from "../seed.ts";

const seedOf = (number: number) => seedSchema.parse(`seed-${number}`);
const seed = fc.nat().map(seedOf);
const anyPresented = fc.oneof(anyQuestion, fc.constantFrom(...bank.questions));

/** Where the key of a choice came to stand, over many seeds. */
function countPositions(question: QuestionOf<"choice">, seeds: number): number[] {
  const counts = Array.from({ length: question.draw.distractors + 1 }, () => 0);
  for (let number = 0; number < seeds; number++) {
    const presentation = presentQuestion(question, seedOf(number));
    const position = "options" in presentation ? presentation.options.indexOf(question.key) : -1;
    counts[position] = (counts[position] ?? 0) + 1;
  }
  return counts;
}

test("a presentation is what its schema says, shows nothing twice, and is the same for the same seed", () => {
  fc.assert(
    fc.property(anyPresented, seed, (question, drawn) => {
      const presentation = presentQuestion(question, drawn);
      expect(presentationSchema.parse(presentation)).toEqual(presentation);
      expect(presentQuestion(question, drawn)).toEqual(presentation);
      for (const [, options] of optionPlaces(presentation))
        expect(new Set(options).size).toBe(options.length);
    }),
    { numRuns: 300 },
  );
});

test("a choice shows its key among as many distractors as are to be drawn", () => {
  fc.assert(
    fc.property(questionArbitrary("choice"), seed, (question, drawn) => {
      const shown = presentQuestion(question, drawn);
      if (question.interaction !== "choice" || shown.interaction !== "choice") return;
      expect(shown.options).toHaveLength(question.draw.distractors + 1);
      expect(shown.options).toContain(question.key);
      if (question.sequence === "shuffled") return;
      const pool = question.options.map(({ id }) => id);
      expect(shown.options).toEqual(pool.filter((id) => shown.options.includes(id)));
    }),
  );
});

test("a set and a multiple response show as many keys and others as are to be drawn", () => {
  fc.assert(
    fc.property(
      questionArbitrary("true-false-set"),
      questionArbitrary("multiple-response"),
      seed,
      (set, multiple, drawn) => {
        for (const question of [set, multiple]) {
          if (question.interaction !== "true-false-set" && question.interaction !== "multiple-response")
            continue;
          const shown = presentQuestion(question, drawn);
          const options = "options" in shown ? shown.options : [];
          const keys = options.filter((option) => question.key.includes(option)).length;
          const [keysDrawn, othersDrawn] = Object.values(question.draw);
          expect([keys, options.length - keys]).toEqual([keysDrawn, othersDrawn]);
        }
      },
    ),
  );
});

test("an order shows all its options and never starts in the right order", () => {
  fc.assert(
    fc.property(questionArbitrary("order"), seed, (question, drawn) => {
      const shown = presentQuestion(question, drawn);
      if (question.interaction !== "order" || shown.interaction !== "order") return;
      expect(shown.options).not.toEqual(question.key);
      expect(shown.options.toSorted()).toEqual(question.key.toSorted());
    }),
  );
});

/** The orders in which gaps came to be shown, over some seeds. */
const ordersOf = (sequence: string) => {
  const question = sampleQuestion("inline-choice", { sequence });
  const shown = Array.from({ length: 30 }, (_, number) => presentQuestion(question, seedOf(number)));
  return new Set(shown.flatMap((one) => ("gaps" in one ? one.gaps.map((gap) => gap.options.join("")) : [])));
};

test("gaps keep a natural order and are shuffled otherwise", () => {
  expect(ordersOf("natural")).toEqual(new Set(["ab", "abc"]));
  expect(ordersOf("shuffled").size).toBe(8);
});

describe("the key of a choice", () => {
  test("stands in each position about as often", () => {
    expect(isEven(countPositions(sampleQuestion("choice"), 3000))).toBe(true);
  });

  test("does so also where the options keep a natural order and it is in the middle of its pool", () => {
    const options = ["4", "5", "6", "a", "8", "9", "10"].map((id) => ({ id, text: id }));
    const question = sampleQuestion("choice", { options, sequence: "natural" });
    expect(isEven(countPositions(question, 3000))).toBe(true);
  });

  test("does so over the bank's shuffled choices, too", () => {
    const choices = bank.questions.filter((question) => question.interaction === "choice");
    const alike = choices.filter(({ sequence, draw }) => sequence === "shuffled" && draw.distractors === 3);
    expect(alike.length).toBeGreaterThan(0);
    const counts = alike.map((question) => countPositions(question, 200));
    expect(
      isEven([0, 1, 2, 3].map((position) => counts.reduce((sum, each) => sum + (each[position] ?? 0), 0))),
    ).toBe(true);
  });
});

test("the check for evenness can fail", () => {
  expect(isEven([1000, 1000, 1000])).toBe(true);
  expect(isEven([1200, 1000, 800])).toBe(false);
});

import { topics } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { assembleQuiz, attainableQuestions } from "./assembly.ts";
import {
  blueprintSchema,
  defaultBlueprint,
  defaultLengths,
  quizTopics,
  defaultLength,
  selectionBlueprint,
  quizTopicOf,
  selectionOf,
  topicSelectionSchema,
} from "./blueprint.ts";
import { quizQuestions } from "../fixtures/quiz-questions.ts";
import { seedSchema } from "../seed.ts";
import { scaleTopicMix } from "./quiz-cost.ts";

const several = fc.shuffledSubarray([...topics], { minLength: 1 });
const select = (chosen: readonly string[]) => topicSelectionSchema.parse(chosen);

test("a selection is a set: order and repetition make no other one, and all topics are no filter", () => {
  fc.assert(
    fc.property(several, (chosen) => {
      const selection = select(chosen);
      expect(select([...chosen, ...chosen])).toEqual(selection);
      expect(select(chosen.toReversed())).toEqual(selection);
      expect(select(selection)).toEqual(selection);
      expect(new Set(selection)).toEqual(new Set(chosen.length === topics.length ? [] : chosen));
    }),
  );
  expect(topicSelectionSchema.safeParse(["weather"]).success).toBe(false);
});

test.each(quizTopics)("%s is a selection, with its own blueprint", (quizTopic) => {
  const selection = selectionOf(quizTopic);
  expect(select(selection)).toEqual(selection);
  expect(quizTopicOf(selection)).toBe(quizTopic);
  expect(selectionBlueprint(selection)).toEqual(defaultBlueprint(quizTopic));
});

test("a selection without a name asks about any of its topics, and about nothing else", () => {
  fc.assert(
    fc.property(several, fc.nat(), (chosen, number) => {
      const selection = select(chosen);
      const wished = selectionBlueprint(selection);
      expect(blueprintSchema.parse(wished)).toEqual(wished);
      expect(wished.topics).toEqual(selection);
      const length = Math.min(wished.questions, attainableQuestions(bank, wished));
      const assembly = assembleQuiz(bank, { ...wished, questions: length }, seedSchema.parse(`s-${number}`));
      const asked = assembly.ok ? quizQuestions(bank, assembly) : [];
      expect(asked).toHaveLength(length);
      const isOn = selection.length === 0 ? topics : selection;
      expect(asked.every((question) => question.topics.some((topic) => isOn.includes(topic)))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("every topic of a selection has its share, and its length is no longer than the whole article's", () => {
  fc.assert(
    fc.property(several, (chosen) => {
      const selection = select(chosen);
      expect(defaultLength(selection)).toBeLessThanOrEqual(defaultLengths.all);
      for (const topic of selection)
        expect(scaleTopicMix(selectionBlueprint(selection)).get(topic) ?? 1).toBeGreaterThan(0);
    }),
  );
});

import type { OwnQuestion } from "@wellread/content";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceScore, feedbackKeys, keyResponse, scoreResponse } from "../results/scoring.ts";
import { computeResult } from "../results/result.ts";
import { anyOwnQuestion } from "../fixtures/own-question-arbitrary.ts";
import { makeOptionIds, optionPlaces } from "../quiz/option-ids.ts";
import { presentQuestion, publishQuestion } from "../quiz/shown-question.ts";
import { presentationSchema } from "../interactions/presentation.ts";
import { rekeyQuestion } from "../results/regrade.ts";
import { seedSchema } from "../seed.ts";
import { variantKey } from "../statistics/taken-questions.ts";

const seed = seedSchema.parse("seed");

const holds = (check: (question: OwnQuestion) => void) => {
  fc.assert(fc.property(anyOwnQuestion, check), { numRuns: 200 });
};

describe("a teacher's own question", () => {
  it("is shown whole, in a presentation that can be stored", () => {
    holds((question) => {
      const presentation = presentQuestion(question, seed);
      expect(presentationSchema.parse(presentation)).toEqual(presentation);
      const shown = optionPlaces(presentation).flatMap(([, options]) => options);
      const { interaction, options } = question;
      if (interaction === "text-entry") return;
      const all = "sources" in options ? [...options.sources, ...options.targets] : options;
      const flat = all.flatMap((option) => ("options" in option ? option.options : [option]));
      expect(shown.toSorted()).toEqual(flat.map(({ id }) => id).toSorted());
    });
  });

  it("is published without its key, and marked as not proven", () => {
    holds((question) => {
      const presentation = presentQuestion(question, seed);
      const published = publishQuestion(question, presentation, makeOptionIds([presentation], seed));
      expect(published).toMatchObject({ id: question.id, stem: question.stem, proven: false });
      for (const secret of ["key", "feedback", "source", "article", "draw"]) {
        expect(published).not.toHaveProperty(secret);
      }
    });
  });

  it("is scored like any other: the key earns the point, nothing earns none", () => {
    holds((question) => {
      const presentation = presentQuestion(question, seed);
      const right = keyResponse(question, presentation);
      expect(scoreResponse(question, presentation, right).points).toBe(1);
      expect(scoreResponse(question, presentation, undefined).outcome).toBe("unanswered");
      expect(feedbackKeys(question, presentation, right)).toEqual([]);
      expect(rekeyQuestion(question, right)?.id ?? question.id).toBe(question.id);
      const chance = chanceScore(question, presentation);
      expect(chance >= 0 && chance <= 1).toBe(true);
      const result = computeResult({ presentations: [presentation] }, [question], { [question.id]: right });
      expect(result).toMatchObject({ points: 1, outOf: 1, percent: 100, reread: [] });
    });
  });

  it("is nobody's variant", () => {
    holds((question) => {
      expect(variantKey(question)).toBe(question.id);
    });
  });
});

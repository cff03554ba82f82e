import type { ItemModel } from "../candidate.ts";
import { pointsOf } from "../model-parts/points.ts";
import { factsOf, sourcePhrase, speakersOf } from "../model-parts/sources.ts";

/** Which of these points did a speaker make? */
export const selectPoints: ItemModel = (knowledge) =>
  speakersOf(knowledge).map((speaker) => {
    const keys = Math.min(3, factsOf(speaker, knowledge).length);
    return {
      of: [speaker],
      topics: ["people"],
      level: "remember",
      interaction: "multiple-response",
      stem: { say: "stem", with: { source: sourcePhrase(speaker), count: `count:${keys}` } },
      options: pointsOf(speaker, keys, knowledge),
      draw: { keys, distractors: 2 },
    };
  });

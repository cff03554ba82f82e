import type { ItemModel } from "../candidate.ts";
import { pointsOf } from "../model-parts/points.ts";
import { sourcePhrase, speakersOf } from "../model-parts/sources.ts";

/** Did a speaker make each of these points? */
export const pointsSet: ItemModel = (knowledge) =>
  speakersOf(knowledge).map((speaker) => ({
    of: [speaker],
    topics: ["people"],
    level: "remember",
    interaction: "true-false-set",
    stem: { say: "stem", with: { source: sourcePhrase(speaker) } },
    options: pointsOf(speaker, 2, knowledge),
    draw: { true: 2, false: 2 },
  }));

import type { ItemModel } from "../candidate.ts";
import { pointsOf } from "../points.ts";
import { sourcePhrase, speakersOf } from "../sources.ts";

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

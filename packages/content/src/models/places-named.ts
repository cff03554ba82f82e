import type { ItemModel } from "../candidate.ts";
import { namedAmongFoils } from "../model-parts/named-among-foils.ts";

/** Which places did a speaker name? Distractors are places absent from the text. */
export const placesNamed: ItemModel = (knowledge) =>
  namedAmongFoils("names-place", "place", knowledge).map(({ speaker, named, options }) => ({
    of: [speaker],
    topics: ["places"],
    level: "remember",
    interaction: "multiple-response",
    stem: { say: "stem", with: { speaker: `entity:${speaker}.phrase`, count: `count:${named}` } },
    options,
    draw: { keys: named, distractors: 2 },
  }));

import type { ItemModel } from "../candidate.ts";
import { namedAmongFoils } from "../model-parts/named-among-foils.ts";

/** What did a speaker say was found? Distractors are things absent from the text; weapons can be guessed. */
export const whatWasFound: ItemModel = (knowledge) =>
  namedAmongFoils("reports-found", "thing", knowledge).map(({ speaker, named, options }) => ({
    of: [speaker],
    topics: ["outcomes"],
    level: "remember",
    guessable: true,
    interaction: "multiple-response",
    stem: { say: "stem", with: { speaker: `entity:${speaker}.phrase`, count: `count:${named}` } },
    options,
    draw: { keys: named, distractors: 2 },
  }));

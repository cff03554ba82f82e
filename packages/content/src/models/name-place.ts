import type { ItemModel } from "../candidate.ts";
import { statedBy } from "../knowledge/knowledge.ts";
import { nameEntry } from "../model-parts/name-entry.ts";
import { why } from "../model-parts/refer.ts";

/** Short answer: the one place of a speaker's list that the stem leaves out. */
export const namePlace: ItemModel = (knowledge) => {
  const named = statedBy(knowledge, "names-place");
  return named.map((missing) => {
    const { subject, object } = missing.triple;
    const others = named.filter((each) => each !== missing && each.triple.subject === subject);
    return {
      of: [subject, object],
      topics: ["places"],
      level: "remember",
      interaction: "text-entry",
      stem: {
        say: "stem",
        with: {
          speaker: `entity:${subject}.phrase`,
          count: `count:${others.length + 1}`,
          places: others.map((each) => `entity:${each.triple.object}.phrase`).join(" + "),
        },
      },
      given: others.map((each) => each.triple),
      entries: [
        nameEntry(
          object,
          [missing.triple],
          knowledge,
          why("names", { speaker: `entity:${subject}.phrase`, it: `entity:${object}.phrase` }, missing.facts),
        ),
      ],
    };
  });
};

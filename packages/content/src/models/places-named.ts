import type { ItemModel } from "../candidate.ts";
import { statedBy } from "../knowledge/knowledge.ts";
import { plain, why } from "../model-parts/refer.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Which places did a speaker name? Distractors are places absent from the text. */
export const placesNamed: ItemModel = (knowledge) => {
  const named = statedBy(knowledge, "names-place");
  const foils = knowledge.folder.foils.filter((foil) => foil.kind === "place");
  return [...new Set(named.map((each) => each.triple.subject))].map((speaker) => {
    const own = named.filter((each) => each.triple.subject === speaker);
    const facts = own.flatMap((each) => each.facts).slice(0, 1);
    return {
      of: [speaker],
      topics: ["places"],
      level: "remember",
      interaction: "multiple-response",
      stem: { say: "stem", with: { speaker: `entity:${speaker}.phrase`, count: `count:${own.length}` } },
      options: [
        ...own.map(({ triple: claim }) => ({
          id: claim.object,
          text: plain(`entity:${claim.object}.name`),
          claims: [claim],
          why: why(
            "place",
            { speaker: `entity:${speaker}.phrase`, place: `entity:${claim.object}.phrase` },
            facts,
          ),
        })),
        ...foils.map((foil) => ({
          id: foil.id,
          text: plain(`foil:${foil.id}`),
          claims: [triple("names-place", speaker, foil.id)],
          why: why("not-there", { speaker: `entity:${speaker}.phrase`, it: `foil:${foil.id}` }, facts),
        })),
      ],
      draw: { keys: own.length, distractors: 2 },
    };
  });
};

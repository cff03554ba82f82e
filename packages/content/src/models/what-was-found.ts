import type { ItemModel } from "../candidate.ts";
import { statedBy } from "../knowledge/knowledge.ts";
import { headed, plain, why } from "../model-parts/refer.ts";
import { triple } from "../knowledge/triple-key.ts";

/** What did a speaker say was found? Distractors are things absent from the text; weapons can be guessed. */
export const whatWasFound: ItemModel = (knowledge) => {
  const found = statedBy(knowledge, "reports-found");
  const foils = knowledge.folder.foils.filter((foil) => foil.kind === "thing");
  return [...new Set(found.map((each) => each.triple.subject))].map((speaker) => {
    const own = found.filter((each) => each.triple.subject === speaker);
    const facts = own.flatMap((each) => each.facts).slice(0, 1);
    return {
      of: [speaker],
      topics: ["outcomes"],
      level: "remember",
      guessable: true,
      interaction: "multiple-response",
      stem: { say: "stem", with: { speaker: `entity:${speaker}.phrase`, count: `count:${own.length}` } },
      options: [
        ...own.map(({ triple: claim }) => ({
          id: claim.object,
          text: plain(`entity:${claim.object}.name`),
          claims: [claim],
          why: why(
            "found",
            { speaker: `entity:${speaker}.phrase`, it: `entity:${claim.object}.phrase` },
            facts,
          ),
        })),
        ...foils.map((foil) => ({
          id: foil.id,
          text: headed(`foil:${foil.id}`),
          claims: [triple("reports-found", speaker, foil.id)],
          why: why("not-there", { speaker: `entity:${speaker}.phrase`, it: `foil:${foil.id}` }, facts),
        })),
      ],
      draw: { keys: own.length, distractors: 2 },
    };
  });
};

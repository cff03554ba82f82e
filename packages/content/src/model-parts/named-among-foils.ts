import type { ClaimedItem } from "../candidate.ts";
import type { Foil } from "../foil.ts";
import { statedBy, type Knowledge } from "../knowledge/knowledge.ts";
import { triple } from "../knowledge/triple-key.ts";
import { headed, plain, why } from "./refer.ts";

/** What one speaker names, among names that the article does not have. */
export interface NamedAmongFoils {
  readonly speaker: string;
  /** How many are named. */
  readonly named: number;
  readonly options: ClaimedItem[];
}

/** For each speaker what he stands in a relation to (`names-place`, `reports-found`), with foils of a kind. */
export function namedAmongFoils(
  relation: string,
  kind: Foil["kind"],
  knowledge: Knowledge,
): NamedAmongFoils[] {
  const stated = statedBy(knowledge, relation);
  const foils = knowledge.folder.foils.filter((foil) => foil.kind === kind);
  // A name keeps its letters ("al-Rashad"); a thing begins its option with a capital.
  const asOption = kind === "place" ? plain : headed;
  return [...new Set(stated.map((each) => each.triple.subject))].map((speaker) => {
    const own = stated.filter((each) => each.triple.subject === speaker);
    const facts = own.flatMap((each) => each.facts).slice(0, 1);
    const by = `entity:${speaker}.phrase`;
    return {
      speaker,
      named: own.length,
      options: [
        ...own.map(({ triple: claim }) => ({
          id: claim.object,
          text: asOption(`entity:${claim.object}.name`),
          claims: [claim],
          why: why("names", { speaker: by, it: `entity:${claim.object}.phrase` }, facts),
        })),
        ...foils.map((foil) => ({
          id: foil.id,
          text: asOption(`foil:${foil.id}`),
          claims: [triple(relation, speaker, foil.id)],
          why: why("not-there", { speaker: by, it: `foil:${foil.id}` }, facts),
        })),
      ],
    };
  });
}

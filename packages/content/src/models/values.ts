import type { Foil } from "../article-folder.ts";
import type { ClaimedItem, ItemModel } from "../candidate.ts";
import type { Relation } from "../entity.ts";
import { type Knowledge, statedBy } from "../knowledge/knowledge.ts";
import { triple } from "../knowledge/triples.ts";
import { headed, plain, why, whyVoice } from "./references.ts";

/** What one speaker names, among names that the article does not have. */
interface NamedAmongFoils {
  readonly speaker: string;
  /** How many are named. */
  readonly named: number;
  readonly options: ClaimedItem[];
}

/** For each speaker what he stands in a relation to (`names-place`, `reports-found`), with foils of a kind. */
function namedAmongFoils(relation: string, kind: Foil["kind"], knowledge: Knowledge): NamedAmongFoils[] {
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

/** What does a fact have in a slot with a range of values? The stem is the article's own wording. */
export const slotValue: ItemModel = (knowledge) =>
  knowledge.folder.facts.flatMap((fact) =>
    fact.relations.flatMap(({ relation: id, subject }) => {
      const relation = knowledge.relations.get(id);
      if (!relation?.range || !isAsked(relation, knowledge)) return [];
      return [
        {
          of: [fact.id, id],
          topics: fact.topics,
          level: "remember" as const,
          interaction: "choice" as const,
          stem: { say: "stem", with: { question: `asks:${id}` } },
          options: relation.range.map((value) => ({
            id: value,
            text: headed(`value:${value}`),
            claims: [triple(id, subject, value)],
            why: whyVoice(fact, "full"),
          })),
          draw: { distractors: 2 },
          sequence: "shuffled" as const,
        },
      ];
    }),
  );

function isAsked({ id }: Relation, { folder }: Knowledge): boolean {
  return Object.values(folder.wording).every((wording) => id in wording.asks);
}

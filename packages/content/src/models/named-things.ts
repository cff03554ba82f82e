import type { Foil } from "../article-folder.ts";
import type { ClaimedItem, ItemModel } from "../candidate.ts";
import type { Entity } from "../entity.ts";
import { type Knowledge, statedBy } from "../knowledge/knowledge.ts";
import { triple } from "../knowledge/triples.ts";
import type { Topic } from "../topic.ts";
import { headed, nameEntry, plain, why } from "./references.ts";

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
      comparison: "name",
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

/** Which of these does the article leave without a name? Asked by descriptions, so that no stem tells. */
export const withoutName: ItemModel = (knowledge) => {
  const described = knowledge.folder.entities.filter((entity) => isDescribed(entity, knowledge));
  const named = described.filter((entity) => entity.named);
  return described
    .filter((entity) => !entity.named)
    .map((key) => ({
      of: [key.id],
      topics: topicsOf(key),
      level: "understand",
      interaction: "choice",
      stem: { say: "stem" },
      options: [key, ...named].map((entity) => ({
        id: entity.id,
        text: plain(`entity:${entity.id}.described`),
        claims: [triple("named", entity.id, "no")],
        why: why(
          entity.named ? "named" : "unnamed",
          { name: `entity:${entity.id}.name`, it: `entity:${entity.id}.phrase` },
          knowledge.folder.facts.filter((fact) => fact.entities.includes(entity.id)).map((fact) => fact.id),
        ),
      })),
      draw: { distractors: 2 },
      sequence: "shuffled",
    }));
};

function isDescribed(entity: Entity, { folder }: Knowledge): boolean {
  return Object.values(folder.wording).some((wording) => wording.entities[entity.id]?.described);
}

function topicsOf(entity: Entity): Topic[] {
  if (entity.kind === "border" || entity.kind === "place") return ["places"];
  return entity.kind === "leaders" ? ["people"] : ["units"];
}

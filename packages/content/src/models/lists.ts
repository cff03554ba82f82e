import type { ClaimedItem, ItemModel } from "../candidate.ts";
import type { Triple } from "../entity.ts";
import type { FactId } from "../fact.ts";
import { type Knowledge, statedBy } from "../knowledge/knowledge.ts";
import { sourceOf, triple } from "../knowledge/triples.ts";
import type { Reference } from "../message.ts";
import type { Topic } from "../topic.ts";
import { leadersIn, listedIn } from "./leaders.ts";
import { nameEntry, plain, sourcePhrase, why } from "./references.ts";

/** Does the article's list include each of these? */
export const listedUnits: ItemModel = (knowledge) =>
  listers(knowledge).map((lister) => ({
    of: [lister],
    topics: ["units"],
    level: "remember",
    interaction: "true-false-set",
    stem: { say: "stem" },
    options: listable(lister, knowledge),
    draw: { true: 2, false: 2 },
  }));

/** What lists units: the operations of the article. */
function listers(knowledge: Knowledge): string[] {
  return [...new Set(statedBy(knowledge, "lists").map((each) => each.triple.subject))];
}

/** The listed units, and the forces and helpers that the article mentions elsewhere. */
function listable(lister: string, knowledge: Knowledge): ClaimedItem[] {
  const { units, facts } = listedIn(knowledge);
  const others = knowledge.folder.entities.filter(
    (entity) =>
      ["support", "army", "allies"].includes(entity.kind) || (entity.kind === "force" && entity.named),
  );
  const inList = units.map((unit) =>
    item(unit, lister, why("listed", { unit: `entity:${unit}.phrase` }, facts)),
  );
  const outside = others.map((entity) => {
    const cites = knowledge.folder.facts
      .filter((fact) => fact.entities.includes(entity.id))
      .map((fact) => fact.id);
    return item(
      entity.id,
      lister,
      why("not-listed", { unit: `entity:${entity.id}.phrase` }, cites.slice(0, 1)),
    );
  });
  return [...inList, ...outside];
}

function item(id: string, lister: string, reason: ClaimedItem["why"]): ClaimedItem {
  return { id, text: plain(`entity:${id}.name`), claims: [triple("lists", lister, id)], why: reason };
}

/** How many listed units are shown among others. */
const shown = 3;

/** Select the units that the article lists. */
export const selectListedUnits: ItemModel = (knowledge) => {
  const [lists] = listedIn(knowledge).facts;
  const [locator] = knowledge.folder.facts.find(({ id }) => id === lists)?.locators ?? [];
  if (locator === undefined) return [];
  return listers(knowledge).map((lister) => ({
    of: [lister],
    topics: ["units"],
    level: "remember",
    interaction: "multiple-response",
    stem: { say: "stem", with: { paragraph: `paragraph:${locator.paragraph}`, count: `count:${shown}` } },
    options: listable(lister, knowledge),
    draw: { keys: shown, distractors: 2 },
  }));
};

/** All listed units but one are given: which one is missing? Short answer. */
export const missingUnit: ItemModel = (knowledge) => {
  const { units } = listedIn(knowledge);
  const led = new Set(leadersIn(knowledge).map((leader) => leader.force));
  return listers(knowledge).flatMap((lister) => {
    const items = listable(lister, knowledge);
    const outside = items.filter(({ id }) => led.has(id) && !units.includes(id));
    const inList = items.filter(({ id }) => units.includes(id));
    return inList.map((missing) => ({
      of: [lister, missing.id],
      topics: ["units" as const],
      level: "remember" as const,
      interaction: "text-entry" as const,
      comparison: "spelling" as const,
      stem: {
        say: "stem",
        with: { count: `count:${units.length}`, units: phraseAll(rest(units, missing.id)) },
      },
      given: inList.filter((each) => each !== missing).flatMap((each) => each.claims),
      entries: [missing, ...outside].map(({ id, claims, why: reason }) =>
        nameEntry(id, claims, knowledge, reason),
      ),
    }));
  });
};

/** The other units, last first, so that the stem does not run along with the article. */
function rest(units: readonly string[], missing: string): string[] {
  return units.filter((unit) => unit !== missing).toReversed();
}

function phraseAll(entities: readonly string[]): string {
  return entities.map((entity) => `entity:${entity}.phrase`).join(" + ");
}

/** Complete the article's list by the one listed unit among others. */
export const completeList: ItemModel = (knowledge) =>
  listers(knowledge).flatMap((lister) => {
    const options = listable(lister, knowledge);
    const isListed = (id: string): boolean => knowledge.stated.has(`lists/${lister}/${id}`);
    const others = options.filter((option) => !isListed(option.id));
    const units = options.filter((option) => isListed(option.id));
    return units.map((unit, index) => ({
      of: [lister, unit.id],
      topics: ["units" as const],
      level: "remember" as const,
      interaction: "inline-choice" as const,
      stem: { say: "stem" },
      statement: {
        say: "statement",
        with: { known: `entity:${(units[index + 1] ?? units[0])?.id}.phrase` },
      },
      given: (units[index + 1] ?? units[0])?.claims ?? [],
      gaps: [
        [unit, ...rotate(others, index).slice(0, 2)].map((option) => ({
          ...option,
          text: { say: "plain", with: { it: `entity:${option.id}.phrase` } },
        })),
      ],
      sequence: "shuffled" as const,
    }));
  });

function rotate<T>(items: readonly T[], by: number): T[] {
  return items.map((_, index) => items[(index + by) % items.length]).filter((each) => each !== undefined);
}

/** What is named only as giving assistance? The odd one out can be guessed. */
export const helpBesideUnits: ItemModel = (knowledge) => {
  const listed = listedIn(knowledge);
  return statedBy(knowledge, "assisted-by").map(({ triple: { subject, object }, facts }) => ({
    of: [object],
    topics: ["units"],
    level: "remember",
    guessable: true,
    interaction: "choice",
    stem: { say: "stem" },
    options: [
      { id: object, why: why("helped", { unit: `entity:${object}.phrase` }, facts) },
      ...listed.units.map((unit) => ({
        id: unit,
        why: why("listed", { unit: `entity:${unit}.phrase` }, listed.facts),
      })),
    ].map((option) => ({
      ...option,
      text: plain(`entity:${option.id}.name`),
      claims: [triple("assisted-by", subject, option.id)],
    })),
    draw: { distractors: 3 },
    sequence: "shuffled",
  }));
};

/** Sort into listed unit, help beside the list, only in a quotation, partner in earlier battles; one place unused. */
export const sortForces: ItemModel = (knowledge) => {
  const { units, facts } = listedIn(knowledge);
  const [helper] = statedBy(knowledge, "assisted-by");
  const army = knowledge.folder.entities.find((entity) => entity.kind === "army");
  const allies = knowledge.folder.entities.find((entity) => entity.kind === "allies");
  const [battle] = statedBy(knowledge, "fought-by");
  if (!helper || !army || !allies || !battle) return [];
  const factsOn = (id: string): FactId[] =>
    knowledge.folder.facts
      .filter((fact) => fact.entities.some((entity) => entity === id))
      .map((fact) => fact.id);
  const claims: Record<string, (entity: string) => Triple> = {
    listed: (entity) => triple("lists", helper.triple.subject, entity),
    help: (entity) => triple("assisted-by", helper.triple.subject, entity),
    quoted: (entity) => triple("appears-in", entity, "quotation"),
    partner: (entity) => triple("fought-by", battle.triple.subject, entity),
    led: (entity) => triple("has-named-leader", entity, "yes"),
  };
  const speakerOf = (id: string): string =>
    sourcePhrase(
      knowledge.folder.facts.filter((fact) => factsOn(id).includes(fact.id)).map(sourceOf)[0] ?? "article",
    );
  return units.map((unit) => ({
    of: [unit],
    topics: ["units"],
    level: "understand",
    interaction: "match",
    stem: { say: "stem" },
    sources: [
      { id: unit, why: why("listed", { unit: `entity:${unit}.phrase` }, facts) },
      {
        id: helper.triple.object,
        why: why("helped", { unit: `entity:${helper.triple.object}.phrase` }, helper.facts),
      },
      {
        id: army.id,
        why: why(
          "quoted",
          { unit: `entity:${army.id}.phrase`, speaker: speakerOf(army.id) },
          factsOn(army.id),
        ),
      },
      { id: allies.id, why: why("partner", { unit: `entity:${allies.id}.phrase` }, battle.facts) },
    ].map((source) => ({ ...source, text: plain(`entity:${source.id}.name`) })),
    targets: Object.keys(claims).map((id) => ({ id, text: { say: `to-${id}` } })),
    claims: (entity, place) => [claims[place]?.(entity) ?? triple("same-as", entity, place)],
  }));
};

const counted: readonly (readonly [relation: string, topic: Topic])[] = [
  ["lists", "units"],
  ["names-place", "places"],
  ["reports-found", "outcomes"],
];

/** How many things does a list of the article have? Typed as a number. */
export const howMany: ItemModel = (knowledge) =>
  counted.flatMap(([relation, topic]) =>
    statedBy(knowledge, `counts-${relation}`).map(({ triple: { subject, object }, facts }) => ({
      of: [relation, subject],
      topics: [topic],
      level: "remember" as const,
      interaction: "number-entry" as const,
      stem: { say: relation, with: { subject: `entity:${subject}.phrase` } },
      value: Number(object),
      claim: triple(`counts-${relation}`, subject, object),
      why: why(
        `${relation}-why`,
        {
          subject: `entity:${subject}.phrase`,
          count: `count:${object}`,
          members: membersOf(relation, subject, knowledge),
        },
        facts,
      ),
    })),
  );

/** What is counted as one phrase, last first, so that it does not run along with the article. */
function membersOf(relation: string, subject: string, knowledge: Knowledge): Reference {
  return statedBy(knowledge, relation)
    .filter(({ triple: each }) => each.subject === subject)
    .map(({ triple: each }) => `entity:${each.object}.phrase`)
    .toReversed()
    .join(" + ");
}

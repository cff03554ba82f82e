import type { ClaimedItem, ItemModel } from "../candidate.ts";
import { combinations } from "../combinations.ts";
import type { FactId } from "../fact.ts";
import { type Knowledge, statedBy } from "../knowledge/knowledge.ts";
import { triple } from "../knowledge/triples.ts";
import { nameEntry, plain, why } from "./references.ts";

/** A leader that the article names, what he leads, and the facts that say so. */
interface Leader {
  readonly person: string;
  readonly force: string;
  readonly facts: readonly FactId[];
}

/** The leaders that the article names, in the order of the facts. */
function leadersIn(knowledge: Knowledge): Leader[] {
  return statedBy(knowledge, "leads").map(({ triple: { subject, object }, facts }) => ({
    person: subject,
    force: object,
    facts,
  }));
}

/** What the article lists together: the listed members, and the facts that list them. */
function listedIn(knowledge: Knowledge): { units: string[]; facts: readonly FactId[] } {
  const listed = statedBy(knowledge, "lists");
  return { units: listed.map((each) => each.triple.object), facts: listed[0]?.facts ?? [] };
}

/** Listed units without a named leader. */
function unledUnits(knowledge: Knowledge): string[] {
  const led = new Set(leadersIn(knowledge).map((leader) => leader.force));
  return listedIn(knowledge).units.filter((unit) => !led.has(unit));
}

/** A person as an answer to who leads a force. */
function personAsLeader(leader: Leader, force: string): ClaimedItem {
  return {
    id: leader.person,
    text: plain(`entity:${leader.person}.name`),
    claims: [triple("leads", leader.person, force)],
    why: why(
      "leads",
      { person: `entity:${leader.person}.phrase`, force: `entity:${leader.force}.phrase` },
      leader.facts,
    ),
  };
}

/** Match each person with the role the article gives him; one role, of an unled unit, stays unused. */
export const matchRoles: ItemModel = (knowledge) => {
  const leaders = leadersIn(knowledge);
  return unledUnits(knowledge)
    .slice(0, 1)
    .map((unled) => ({
      of: [unled],
      topics: ["people", "units"],
      level: "remember",
      interaction: "match",
      stem: { say: "stem" },
      sources: leaders.map((leader) => ({
        ...personAsLeader(leader, leader.force),
        text: plain(`entity:${leader.person}.name`),
      })),
      targets: [...leaders.map((leader) => leader.force), unled].map((force) => ({
        id: force,
        text: { say: "role", with: { force: `entity:${force}.phrase` } },
      })),
      claims: (person, force) => [triple("leads", person, force)],
    }));
};

/** Short answer: the last name of the leader of a force. */
export const nameLeader: ItemModel = (knowledge) => {
  const leaders = leadersIn(knowledge);
  return leaders.map(({ force }) => ({
    of: [force],
    topics: ["people", "units"],
    level: "remember",
    interaction: "text-entry",
    comparison: "name",
    stem: { say: "stem", with: { force: `entity:${force}.phrase` } },
    entries: leaders.map((leader) =>
      nameEntry(
        leader.person,
        [triple("leads", leader.person, force)],
        knowledge,
        personAsLeader(leader, force).why,
      ),
    ),
  }));
};

/** Complete a statement on two leaders: a person for each force. */
export const completeLeaders: ItemModel = (knowledge) => {
  const leaders = leadersIn(knowledge);
  return combinations(leaders, 2).map((pair) => ({
    of: pair.map((leader) => leader.force),
    topics: ["people", "units"],
    level: "remember",
    interaction: "inline-choice",
    stem: { say: "stem" },
    statement: {
      say: "statement",
      with: { a: `entity:${pair[0]?.force}.phrase`, b: `entity:${pair[1]?.force}.phrase` },
    },
    gaps: pair.map(({ force }) =>
      leaders.map((leader) => ({
        ...personAsLeader(leader, force),
        text: plain(`entity:${leader.person}.name`),
      })),
    ),
    sequence: "shuffled",
  }));
};

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

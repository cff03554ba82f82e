import type { ClaimedItem, ItemModel } from "../candidate.ts";
import { combinations } from "../combinations.ts";
import type { FactId } from "../fact.ts";
import { type Knowledge, statedBy } from "../knowledge/knowledge.ts";
import { triple } from "../knowledge/triples.ts";
import { nameEntry, plain, why } from "./references.ts";

/** A leader that the article names, what he leads, and the facts that say so. */
export interface Leader {
  readonly person: string;
  readonly force: string;
  readonly facts: readonly FactId[];
}

/** The leaders that the article names, in the order of the facts. */
export function leadersIn(knowledge: Knowledge): Leader[] {
  return statedBy(knowledge, "leads").map(({ triple: { subject, object }, facts }) => ({
    person: subject,
    force: object,
    facts,
  }));
}

/** What the article lists together: the listed members, and the facts that list them. */
export function listedIn(knowledge: Knowledge): { units: string[]; facts: readonly FactId[] } {
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

/** A force as an answer to what a person leads. */
function forceAsRole(force: string, person: string, knowledge: Knowledge): ClaimedItem {
  const leader = leadersIn(knowledge).find((each) => each.force === force);
  return {
    id: force,
    text: { say: "leads-force", with: { force: `entity:${force}.phrase` } },
    claims: [triple("leads", person, force)],
    why: leader
      ? personAsLeader(leader, force).why
      : why("unled", { force: `entity:${force}.phrase` }, listedIn(knowledge).facts),
  };
}

/** Whom does the article identify as leading a force? */
export const leaderOfForce: ItemModel = (knowledge) => {
  const leaders = leadersIn(knowledge);
  return leaders.map(({ force }) => ({
    of: [force],
    topics: ["people", "units"],
    level: "remember",
    interaction: "choice",
    stem: { say: "stem", with: { force: `entity:${force}.phrase` } },
    options: leaders.map((leader) => personAsLeader(leader, force)),
    draw: { distractors: 2 },
    sequence: "shuffled",
  }));
};

/** Which role does the article give a person? */
export const roleOfPerson: ItemModel = (knowledge) => {
  const leaders = leadersIn(knowledge);
  const forces = [...leaders.map((leader) => leader.force), ...unledUnits(knowledge)];
  return leaders.map(({ person }) => ({
    of: [person],
    topics: ["people", "units"],
    level: "remember",
    interaction: "choice",
    stem: { say: "stem", with: { person: `entity:${person}.phrase` } },
    options: forces.map((force) => forceAsRole(force, person, knowledge)),
    draw: { distractors: 2 },
    sequence: "shuffled",
  }));
};

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

/** For which listed unit does the article name a leader? */
export const leaderNamed: ItemModel = (knowledge) => {
  const { units, facts } = listedIn(knowledge);
  return leadersIn(knowledge)
    .filter((leader) => units.includes(leader.force))
    .map((leader) => ({
      of: [leader.force],
      topics: ["units"],
      level: "remember",
      interaction: "choice",
      stem: { say: "stem" },
      options: [
        { id: leader.force, why: personAsLeader(leader, leader.force).why },
        ...unledUnits(knowledge).map((unit) => ({
          id: unit,
          why: why("unled", { force: `entity:${unit}.phrase` }, facts),
        })),
      ].map((option) => ({
        ...option,
        text: plain(`entity:${option.id}.name`),
        claims: [triple("has-named-leader", option.id, "yes")],
      })),
      draw: { distractors: 2 },
      sequence: "shuffled",
    }));
};

/** Does the article name a leader for each of these? */
export const leadersSet: ItemModel = (knowledge) => {
  const led = leadersIn(knowledge).map((leader) => ({
    id: leader.force,
    why: personAsLeader(leader, leader.force).why,
  }));
  const unled = unledUnits(knowledge).map((unit) => ({
    id: unit,
    why: why("unled", { force: `entity:${unit}.phrase` }, listedIn(knowledge).facts),
  }));
  return [
    {
      of: [],
      topics: ["units", "people"],
      level: "remember",
      interaction: "true-false-set",
      stem: { say: "stem" },
      options: [...led, ...unled].map((option) => ({
        ...option,
        text: plain(`entity:${option.id}.name`),
        claims: [triple("has-named-leader", option.id, "yes")],
      })),
      draw: { true: 2, false: 2 },
    },
  ];
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

/** Short answer: what a person leads. */
export const nameForce: ItemModel = (knowledge) => {
  const leaders = leadersIn(knowledge);
  const forces = [...leaders.map((leader) => leader.force), ...unledUnits(knowledge)];
  return leaders.map(({ person }) => ({
    of: [person],
    topics: ["people", "units"],
    level: "remember",
    interaction: "text-entry",
    comparison: "spelling",
    stem: { say: "stem", with: { person: `entity:${person}.phrase` } },
    entries: forces.map((force) =>
      nameEntry(
        force,
        [triple("leads", person, force)],
        knowledge,
        forceAsRole(force, person, knowledge).why,
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

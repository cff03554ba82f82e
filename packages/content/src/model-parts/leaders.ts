import type { ClaimedItem } from "../candidate.ts";
import type { FactId } from "../fact.ts";
import { statedBy, type Knowledge } from "../knowledge/knowledge.ts";
import { plain, why } from "./refer.ts";
import { triple } from "../knowledge/triple-key.ts";

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
export function unledUnits(knowledge: Knowledge): string[] {
  const led = new Set(leadersIn(knowledge).map((leader) => leader.force));
  return listedIn(knowledge).units.filter((unit) => !led.has(unit));
}

/** A person as an answer to who leads a force. */
export function personAsLeader(leader: Leader, force: string): ClaimedItem {
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
export function forceAsRole(force: string, person: string, knowledge: Knowledge): ClaimedItem {
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

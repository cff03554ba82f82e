import type { Relation, Triple } from "../entity.ts";
import type { FactId } from "../fact.ts";
import type { Ground, Verdict } from "../question.ts";
import { type Knowledge, type Stated, statedBy } from "./knowledge.ts";
import { triple as makeTriple, tripleKey } from "./triples.ts";

/** What the facts say of a triple, on what ground, by which facts and stated triples. */
export interface Evaluation {
  readonly verdict: Verdict;
  readonly ground: Ground;
  readonly facts: readonly FactId[];
  readonly witnesses: readonly Triple[];
}

/** How a statement stands to the article. */
type StatementStatus = "true" | "false" | "not-given";

const statuses = { true: "true", false: "false", unknown: "not-given" } satisfies Record<
  Verdict,
  StatementStatus
>;

interface Status {
  readonly status: StatementStatus;
  readonly facts: readonly FactId[];
  readonly witnesses: readonly Triple[];
}

/**
 * Reads how a statement stands: a fact's id is true; a silent slot's id is not given; an inference's id and a
 * triple written `relation/subject/object` stand as the facts decide the triple. Undefined for anything else.
 */
function readStatus(statement: string, knowledge: Knowledge): Status | undefined {
  const fact = knowledge.facts.get(statement);
  if (fact) return { status: "true", facts: [fact.id], witnesses: fact.relations };
  const slot = knowledge.folder.slots.find((each) => each.id === statement);
  if (slot) return slot.answeredBy.length === 0 ? open : undefined;
  const inference = knowledge.folder.inferences.find((each) => each.id === statement);
  const stated = inference?.triple ?? parseTriple(statement);
  if (!stated) return undefined;
  const { verdict, facts, witnesses } = evaluate(stated, knowledge);
  return { status: statuses[verdict], facts, witnesses };
}

const open: Status = { status: "not-given", facts: [], witnesses: [] };

function parseTriple(text: string): Triple | undefined {
  const [relation, subject, object, ...rest] = text.split("/");
  if (!relation || !subject || !object || rest.length > 0) return undefined;
  return makeTriple(relation, subject, object);
}

/**
 * Decides a triple, three-valued: stated → true; another value in a functional slot → false; not there in a
 * closed relation → false; otherwise unknown. A relation that nobody declared decides nothing.
 */
export function evaluate(triple: Triple, knowledge: Knowledge): Evaluation {
  if (triple.relation === "has-status") return evaluateStatus(triple, knowledge);
  const stated = knowledge.stated.get(tripleKey(triple));
  if (stated) return decided("true", "stated", [stated]);
  const relation = knowledge.relations.get(triple.relation);
  const excluding = relation ? excludedBy(triple, relation, knowledge) : [];
  if (excluding.length > 0) return decided("false", "functional", excluding);
  return relation?.closed ? decided("false", "closed", []) : decided("unknown", "open", []);
}

/** Decides several triples together: all true → true; any false → false; otherwise unknown. */
export function evaluateAll(triples: readonly Triple[], knowledge: Knowledge): Evaluation {
  const evaluations = triples.map((triple) => evaluate(triple, knowledge));
  const failing = evaluations.find((each) => each.verdict === "false");
  if (failing) return failing;
  return {
    verdict: evaluations.every((each) => each.verdict === "true") ? "true" : "unknown",
    ground: evaluations.find((each) => each.verdict === "unknown")?.ground ?? "stated",
    facts: [...new Set(evaluations.flatMap((each) => each.facts))],
    witnesses: evaluations.flatMap((each) => each.witnesses),
  };
}

function excludedBy(triple: Triple, relation: Relation, knowledge: Knowledge): Stated[] {
  return statedBy(knowledge, relation.id).filter(
    (other) =>
      (relation.functional.includes("subject") && other.triple.subject === triple.subject) ||
      (relation.functional.includes("object") && other.triple.object === triple.object),
  );
}

function decided(verdict: Verdict, ground: Ground, by: readonly Stated[]): Evaluation {
  return {
    verdict,
    ground,
    facts: [...new Set(by.flatMap((each) => each.facts))],
    witnesses: by.map((each) => each.triple),
  };
}

function evaluateStatus(triple: Triple, knowledge: Knowledge): Evaluation {
  const status = readStatus(triple.subject, knowledge);
  if (!status) return decided("unknown", "open", []);
  const same = status.status === triple.object;
  return {
    verdict: same ? "true" : "false",
    ground: same ? "stated" : "functional",
    facts: status.facts,
    witnesses: status.witnesses,
  };
}

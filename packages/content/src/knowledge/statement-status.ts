import type { Evaluation } from "./evaluation.ts";
import type { FactId } from "../fact.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Verdict } from "../proof.ts";
import type { Triple } from "../relation.ts";
import { triple } from "./triple-key.ts";

/** How a statement stands to the article. */
export type StatementStatus = "true" | "false" | "not-given";

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
export function readStatus(
  statement: string,
  knowledge: Knowledge,
  evaluate: (triple: Triple, knowledge: Knowledge) => Evaluation,
): Status | undefined {
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
  return triple(relation, subject, object);
}

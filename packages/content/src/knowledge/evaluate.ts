import { statedBy, type Knowledge, type Stated } from "./knowledge.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Ground, Verdict } from "../proof.ts";
import type { Relation, Triple } from "../relation.ts";
import { readStatus } from "./statement-status.ts";
import { tripleKey } from "./triple-key.ts";

/**
 * Decides a triple, three-valued: stated → true; another value in a functional slot → false; not there in a
 * closed relation → false; otherwise unknown. A relation that nobody declared decides nothing.
 */
export function evaluate(triple: Triple, knowledge: Knowledge): Evaluation {
  if (triple.relation === "has-status") return evaluateStatus(triple, knowledge);
  const stated = knowledge.stated.get(tripleKey(triple));
  if (stated) return decided("true", stated.facts.length > 0 ? "stated" : "indexed", [stated]);
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
  const status = readStatus(triple.subject, knowledge, evaluate);
  if (!status) return decided("unknown", "open", []);
  const same = status.status === triple.object;
  return {
    verdict: same ? "true" : "false",
    ground: same ? "stated" : "functional",
    facts: status.facts,
    witnesses: status.witnesses,
  };
}

import type { Candidate, CandidateOf } from "./candidate.ts";
import { evaluateAll } from "./knowledge/evaluate.ts";
import type { FactId } from "./fact.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { proofRules, type Part } from "./proof-rules.ts";
import type { Claim, Proof } from "./proof.ts";
import type { Interaction } from "./question.ts";
import type { Triple } from "./relation.ts";
import { triple } from "./knowledge/triple-key.ts";

/** Why a candidate is not emitted. */
export interface Rejection {
  readonly ok: false;
  readonly reason: string;
}
/** A candidate whose every part is decided. */
export interface Proven {
  readonly ok: true;
  readonly proof: Proof;
  /** The facts that prove the key. */
  readonly facts: FactId[];
  /** The parts that stand in the question: those undecided are dropped where the rest suffices. */
  readonly parts: ReadonlySet<string>;
  /** The parts that are true. */
  readonly keyed: readonly string[];
}

/**
 * Proves a candidate before it is emitted: every part is evaluated, undecided ones are dropped (or reject the
 * candidate where nothing may be missing), and what is true becomes the key.
 */
export function prove(candidate: Candidate, knowledge: Knowledge): Proven | Rejection {
  return proveAs(candidate.interaction, candidate, knowledge);
}

function proveAs<I extends Interaction>(
  interaction: I,
  candidate: CandidateOf<I>,
  knowledge: Knowledge,
): Proven | Rejection {
  const rule = proofRules[interaction];
  const claims = rule.parts(candidate).flatMap((part) => decide(part, knowledge) ?? []);
  const reason = rule.fault(candidate, claims);
  return reason === undefined ? proven(candidate, claims, knowledge) : { ok: false, reason };
}

function proven(candidate: Candidate, claims: Claim[], knowledge: Knowledge): Proven {
  const keyed = claims.filter((claim) => claim.verdict === "true");
  const facts = new Set(keyed.flatMap((claim) => claim.facts));
  return {
    ok: true,
    proof: { claims, given: [...(candidate.given ?? [])] },
    facts: knowledge.folder.facts.map((fact) => fact.id).filter((id) => facts.has(id)),
    parts: new Set(claims.map((claim) => claim.part)),
    keyed: keyed.map((claim) => claim.part),
  };
}

function decide(part: Part, knowledge: Knowledge): Claim | undefined {
  const { verdict, ground, facts, witnesses } = evaluateAll(part.triples, knowledge);
  if (verdict === "unknown") return undefined;
  return {
    part: part.id,
    triples: [...part.triples],
    verdict,
    ground,
    facts: [...facts],
    witnesses: [...witnesses],
  };
}

/** A triple that makes an item true in a choice over statements: the statement has this status. */
export function hasStatus(statement: string, status: "true" | "false" | "not-given"): Triple {
  return triple("has-status", statement, status);
}

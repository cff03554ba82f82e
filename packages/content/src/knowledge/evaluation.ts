import type { FactId } from "../fact.ts";
import type { Ground, Verdict } from "../proof.ts";
import type { Triple } from "../relation.ts";

/** What the facts say of a triple, on what ground, by which facts and stated triples. */
export interface Evaluation {
  readonly verdict: Verdict;
  readonly ground: Ground;
  readonly facts: readonly FactId[];
  readonly witnesses: readonly Triple[];
}

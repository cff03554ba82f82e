import type { Candidate, ClaimedItem } from "./candidate.ts";
import { evaluateAll } from "./knowledge/evaluate.ts";
import type { FactId } from "./fact.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
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

interface Part {
  readonly id: string;
  readonly triples: readonly Triple[];
}

/**
 * Proves a candidate before it is emitted: every part is evaluated, undecided ones are dropped (or reject the
 * candidate where nothing may be missing), and what is true becomes the key.
 */
export function prove(candidate: Candidate, knowledge: Knowledge): Proven | Rejection {
  const claims = partsOf(candidate).map((part): Claim | undefined => decide(part, knowledge));
  const decided = claims.filter((claim) => claim !== undefined);
  const keyed = decided.filter((claim) => claim.verdict === "true");
  const reason = faults[candidate.interaction](candidate, decided, claims.length);
  if (reason !== undefined) return { ok: false, reason };
  const facts = new Set([...keyed.flatMap((claim) => claim.facts), ...(candidate.rests ?? [])]);
  return {
    ok: true,
    proof: { claims: decided, given: [...(candidate.given ?? [])] },
    facts: knowledge.folder.facts.map((fact) => fact.id).filter((id) => facts.has(id)),
    parts: new Set(decided.map((claim) => claim.part)),
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

/** Every part of a candidate that asserts something, by the part ids of a stored proof. */
function partsOf(candidate: Candidate): Part[] {
  switch (candidate.interaction) {
    case "match":
      return pairs(candidate.sources, candidate.targets).map(([a, b]) => ({
        id: `${a.id}/${b.id}`,
        triples: candidate.claims(a.id, b.id),
      }));
    case "order":
      return pairs(candidate.items, candidate.items)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => ({ id: `${a.id}/${b.id}`, triples: candidate.claims(a.id, b.id) }));
    case "text-entry":
      return candidate.entries.map(partOf);
    case "number-entry":
      return [{ id: String(candidate.value), triples: [candidate.claim] }];
    case "inline-choice":
      return candidate.gaps.flatMap((options, index) =>
        options.map((option) => ({ id: `gap-${index + 1}/${option.id}`, triples: option.claims })),
      );
    default:
      return candidate.options.map(partOf);
  }
}

function partOf(item: ClaimedItem): Part {
  return { id: item.id, triples: item.claims };
}

function pairs<A, B>(as: readonly A[], bs: readonly B[]): [A, B][] {
  return as.flatMap((a) => bs.map((b): [A, B] => [a, b]));
}

type Fault = (candidate: Candidate, decided: readonly Claim[], parts: number) => string | undefined;

const count = (claims: readonly Claim[], verdict: Claim["verdict"], prefix = ""): number =>
  claims.filter((claim) => claim.verdict === verdict && claim.part.startsWith(prefix)).length;

const enough = (claims: readonly Claim[], keys: number, distractors: number): string | undefined =>
  count(claims, "true") < keys || count(claims, "false") < distractors
    ? `needs ${keys} true and ${distractors} false, has ${count(claims, "true")} and ${count(claims, "false")}`
    : undefined;

/** What keeps a candidate of each interaction from being a question. */
const faults = {
  choice: (candidate, claims) => {
    if (candidate.interaction !== "choice") return "not a choice";
    if (count(claims, "true") !== 1) return `${count(claims, "true")} options are true`;
    return enough(claims, 1, Math.max(2, candidate.draw.distractors));
  },
  "true-false-set": (candidate, claims) =>
    candidate.interaction === "true-false-set"
      ? enough(claims, candidate.draw.true, candidate.draw.false)
      : "not a set",
  "multiple-response": (candidate, claims) =>
    candidate.interaction === "multiple-response"
      ? enough(claims, Math.max(2, candidate.draw.keys), candidate.draw.distractors)
      : "not a multiple response",
  match: (candidate, claims, parts) => {
    if (candidate.interaction !== "match") return "not a match";
    if (candidate.sources.length < 3) return "fewer than three to match";
    if (claims.length < parts) return "a pairing is undecided";
    const loose = candidate.sources.find((source) => count(claims, "true", `${source.id}/`) !== 1);
    return loose && `${loose.id} has ${count(claims, "true", `${loose.id}/`)} targets`;
  },
  order: (candidate, claims, parts) => {
    if (candidate.interaction !== "order") return "not an order";
    if (candidate.items.length < 3) return "fewer than three to order";
    return count(claims, "true") * 2 === parts &&
      isChain(
        candidate.items.map((item) => item.id),
        claims,
      )
      ? undefined
      : "the order is not total";
  },
  "text-entry": (_, claims) => (count(claims, "true") === 1 ? undefined : "not one right answer"),
  "number-entry": (_, claims) => (count(claims, "true") === 1 ? undefined : "the number is not stated"),
  "inline-choice": (candidate, claims) => {
    if (candidate.interaction !== "inline-choice") return "not an inline choice";
    const gap = candidate.gaps.findIndex(
      (_, index) =>
        count(claims, "true", `gap-${index + 1}/`) !== 1 || count(claims, "false", `gap-${index + 1}/`) < 1,
    );
    return gap < 0 ? undefined : `gap ${gap + 1} is not decided for one option`;
  },
} satisfies Record<Interaction, Fault>;

/** Whether the true pairs give each item a different number of items after it: a total order. */
function isChain(items: readonly string[], claims: readonly Claim[]): boolean {
  const after = items.map((id) => count(claims, "true", `${id}/`));
  return new Set(after).size === items.length;
}

/** A triple that makes an item true in a choice over statements: the statement has this status. */
export function hasStatus(statement: string, status: "true" | "false" | "not-given"): Triple {
  return triple("has-status", statement, status);
}

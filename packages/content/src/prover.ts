import type { AskedPart, Candidate, CandidateOf, ClaimedItem, Item } from "./candidate.ts";
import type { Triple } from "./entity.ts";
import type { FactId } from "./fact.ts";
import { assertionsOf, judgeProposition, tripleOf, type Judgement } from "./knowledge/answers.ts";
import { evaluateAll } from "./knowledge/evaluation.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { triple } from "./knowledge/triples.ts";
import type { Claim, Interaction, OptionKind, Proof } from "./question.ts";

/** What choosing one part of a candidate would assert. */
interface Part {
  readonly id: string;
  readonly triples: readonly Triple[];
  /** Where it is an answer to an ask, that decides instead. */
  readonly asked?: AskedPart | undefined;
}

/** How candidates of one interaction are proven: what must be decided, and what keeps one from being a question. */
interface ProofRule<I extends Interaction> {
  readonly parts: (candidate: CandidateOf<I>) => Part[];
  /** The fault of a candidate with these claims decided; undefined where it is sound. */
  readonly fault: (candidate: CandidateOf<I>, claims: readonly Claim[]) => string | undefined;
}

type ProofRules = { readonly [I in Interaction]: ProofRule<I> };

/** The rule of each interaction. */
const proofRules: ProofRules = {
  choice: {
    parts: ({ options }) => options.map(partOf),
    fault: ({ draw }, claims) =>
      count(claims, "true") > 1
        ? `${count(claims, "true")} options are true`
        : tooFew(claims, 1, Math.max(2, draw.distractors)),
  },
  "true-false-set": {
    parts: ({ options }) => options.map(partOf),
    fault: ({ draw }, claims) => tooFew(claims, draw.true, draw.false),
  },
  "multiple-response": {
    parts: ({ options }) => options.map(partOf),
    fault: ({ draw }, claims) => tooFew(claims, Math.max(2, draw.keys), draw.distractors),
  },
  match: {
    parts: ({ sources, targets, claims, asked }) =>
      sources.flatMap((source) =>
        targets.map((target) => ({
          id: `${source.id}/${target.id}`,
          triples: claims(source.id, target.id),
          asked: asked?.(source.id, target.id),
        })),
      ),
    fault: ({ sources, targets }, claims) => {
      if (sources.length < 3) return "fewer than three to match";
      if (claims.length < sources.length * targets.length) return "a pairing is undecided";
      const loose = sources.find((source) => count(claims, "true", `${source.id}/`) !== 1);
      return loose && `${loose.id} has ${count(claims, "true", `${loose.id}/`)} targets`;
    },
  },
  order: {
    parts: ({ items, claims }) =>
      items.flatMap((first) =>
        items
          .filter((second) => second !== first)
          .map((second) => ({ id: `${first.id}/${second.id}`, triples: claims(first.id, second.id) })),
      ),
    fault: ({ items }, claims) => {
      if (items.length < 3) return "fewer than three to order";
      return isTotal(items, claims) ? undefined : "the order is not total";
    },
  },
  "text-entry": {
    parts: ({ entries }) => entries.map(partOf),
    fault: (_, claims) => (count(claims, "true") === 1 ? undefined : "not one right answer"),
  },
  "number-entry": {
    parts: ({ value, claim }) => [{ id: String(value), triples: [claim] }],
    fault: (_, claims) => (count(claims, "true") === 1 ? undefined : "the number is not stated"),
  },
  "inline-choice": {
    parts: ({ gaps }) =>
      gaps.flatMap((options, index) =>
        options.map((item) => ({ ...partOf(item), id: `gap-${index + 1}/${item.id}` })),
      ),
    fault: ({ gaps }, claims) => {
      const loose = gaps.findIndex(
        (_, index) =>
          count(claims, "true", `gap-${index + 1}/`) !== 1 || count(claims, "false", `gap-${index + 1}/`) < 2,
      );
      return loose < 0 ? undefined : `gap ${loose + 1} is not decided for one option`;
    },
  },
};

function partOf(item: ClaimedItem): Part {
  return { id: item.id, triples: item.claims, asked: item.asked };
}

function count(claims: readonly Claim[], verdict: Claim["verdict"], prefix = ""): number {
  return claims.filter((claim) => claim.verdict === verdict && claim.part.startsWith(prefix)).length;
}

function tooFew(claims: readonly Claim[], keys: number, distractors: number): string | undefined {
  const [has, lacks] = [count(claims, "true"), count(claims, "false")];
  return has < keys || lacks < distractors
    ? `needs ${keys} true and ${distractors} false, has ${has} and ${lacks}`
    : undefined;
}

/** Every pair is decided one way, and each item has a different number of items after it. */
function isTotal(items: readonly Item[], claims: readonly Claim[]): boolean {
  const after = items.map((item) => count(claims, "true", `${item.id}/`));
  return (
    count(claims, "true") * 2 === items.length * (items.length - 1) && new Set(after).size === items.length
  );
}

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
  /** How the parts that answer an ask stand to it. */
  readonly kinds: ReadonlyMap<string, OptionKind>;
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
  const parts = rule.parts(candidate);
  const fault = parts.flatMap(({ asked }) => (asked && judge(asked, knowledge).fault) ?? [])[0];
  if (fault !== undefined) return { ok: false, reason: fault };
  const claims = parts.flatMap((part) => decide(part, knowledge) ?? []);
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
    kinds: new Map(claims.flatMap(({ part, kind }) => (kind === undefined ? [] : [[part, kind]]))),
  };
}

/** A part as an answer: with a label, the label is judged and has no kind. */
function judge(
  { ask, proposition, filling, status }: AskedPart,
  knowledge: Knowledge,
): Omit<Judgement, "kind"> & { readonly kind?: OptionKind; readonly keyed: boolean } {
  const judgement = judgeProposition(proposition, ask, knowledge, filling);
  if (status === undefined) return { ...judgement, keyed: judgement.kind === "key" };
  const { kind: _, ...label } = judgement;
  return { ...label, keyed: statuses[judgement.verdict] === status };
}

const statuses = { true: "true", contrary: "false", unsaid: "not-given" } as const;

/** An answer to an ask is right or wrong, and never undecided: what the article does not say does not answer it. */
function decideAnswer({ id, asked }: Part & { readonly asked: AskedPart }, knowledge: Knowledge): Claim {
  const { keyed, ground, facts, kind, way } = judge(asked, knowledge);
  const asserted = assertionsOf(asked.proposition.asserts, asked.filling);
  return {
    part: id,
    triples: asserted.map(tripleOf),
    verdict: keyed ? "true" : "false",
    ground: kind === "elsewhere" ? "elsewhere" : ground,
    facts: [...facts],
    witnesses: [],
    asserts: [...asked.proposition.asserts],
    ...(kind && { kind }),
    ...(way && { way }),
  };
}

function decide(part: Part, knowledge: Knowledge): Claim | undefined {
  const { asked } = part;
  if (asked) return decideAnswer({ ...part, asked }, knowledge);
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

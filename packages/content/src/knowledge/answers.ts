import type { AssertionText, Ask, Assertion, Link, Proposition, Way } from "../ask.ts";
import { linkKindSchema, readAssertion } from "../ask.ts";
import type { Triple } from "../entity.ts";
import type { FactId } from "../fact.ts";
import type { Ground, OptionKind } from "../question.ts";
import { evaluate } from "./evaluation.ts";
import { type Knowledge, type StatedAssertion, statedBy } from "./knowledge.ts";
import { triple } from "./triples.ts";

/** What the facts say of a proposition: true, contrary to them in some way, or not said. */
export interface Finding {
  readonly verdict: "true" | "contrary" | "unsaid";
  readonly ground: Ground;
  /** The facts that state it, or that it goes against. */
  readonly facts: readonly FactId[];
  /** Of a contrary: the slip. */
  readonly way?: Way;
}

/** How an option stands to an ask. A `fault` keeps the ask from being a question. */
export interface Judgement extends Finding {
  readonly kind: OptionKind;
  readonly fault?: string;
}

function isSameTriple(one: Assertion, other: Assertion): boolean {
  return one.subject === other.subject && one.relation === other.relation && one.object === other.object;
}

/** The triple of an assertion, without what qualifies it. */
export function tripleOf({ relation, subject, object }: Assertion): Triple {
  return triple(relation, subject, object);
}

/**
 * Decides one assertion over what the facts state, with modality, quantity and voice; then over links and the glossary; then, by
 * its triple alone, over all that the folder's relations decide. Of several facts that decide it, a critical one is named.
 */
export function findAssertion(
  asserted: Assertion,
  knowledge: Knowledge,
  critical: readonly FactId[] = [],
): Finding {
  if (asserted.relation === "means") return findSense(asserted, knowledge);
  if (linkKindSchema.safeParse(asserted.relation).success) return findLink(asserted, knowledge);
  const stated = knowledge.assertions.toSorted(
    (one, other) => Number(critical.includes(other.fact)) - Number(critical.includes(one.fact)),
  );
  const same = stated.filter((each) => isSameTriple(each, asserted));
  const slips = same.map((each) => ({ fact: each.fact, way: slipFrom(each, asserted) }));
  const sound = slips.find(({ way }) => way === undefined);
  if (sound) return { verdict: "true", ground: "stated", facts: [sound.fact] };
  const [slip] = slips;
  if (slip) {
    return slip.way === "unsaid" || slip.way === undefined
      ? unsaid
      : { verdict: "contrary", ground: "contrary", facts: [slip.fact], way: slip.way };
  }
  return findByRelation(asserted, stated, knowledge);
}

const unsaid: Finding = { verdict: "unsaid", ground: "unstated", facts: [] };

/** How an assertion departs from one that is stated of the same triple; undefined where it says no more than that. */
function slipFrom(stated: StatedAssertion, asserted: Assertion): Way | "unsaid" | undefined {
  if (stated.denied !== asserted.denied) return "denied";
  if (asserted.by !== undefined && asserted.by !== stated.by)
    return asserted.by === "article" ? "claim-as-fact" : "swapped-speaker";
  if (stated.modality !== asserted.modality) {
    if (asserted.modality !== "is") return "unsaid";
    if (stated.modality === "aimed") return "aim-as-result";
    return stated.modality === "possible" ? "invitation-as-visit" : "belief-as-fact";
  }
  return stated.quantity === "some" && asserted.quantity === "all" ? "some-as-all" : undefined;
}

/** Another holder of a place that has one goes against the article; the rest is for the folder's relations to decide. */
function findByRelation(
  asserted: Assertion,
  stated: readonly StatedAssertion[],
  knowledge: Knowledge,
): Finding {
  const relation = knowledge.relations.get(asserted.relation);
  const way = relation?.temporal === true ? "shifted-time" : "swapped-part";
  const rival = stated.find(
    (each) =>
      each.relation === asserted.relation &&
      !each.denied &&
      ((relation?.functional.includes("subject") === true && each.subject === asserted.subject) ||
        (relation?.functional.includes("object") === true && each.object === asserted.object)),
  );
  if (rival) {
    return asserted.denied
      ? { verdict: "true", ground: "functional", facts: [rival.fact] }
      : { verdict: "contrary", ground: "functional", facts: [rival.fact], way };
  }
  const { verdict, ground, facts } = evaluate(tripleOf(asserted), knowledge);
  if (verdict === "unknown" || (ground === "closed" && isForeign(asserted.object, knowledge))) return unsaid;
  const holds = (verdict === "true") !== asserted.denied;
  const deciding = facts.length > 0 ? facts : listing(asserted, knowledge);
  return holds
    ? { verdict: "true", ground, facts: deciding }
    : { verdict: "contrary", ground, facts: deciding, way: verdict === "true" ? "denied" : way };
}

/** What the article does not so much as mention is missing from a list, and goes against nothing. */
function isForeign(id: string, { folder }: Knowledge): boolean {
  return folder.foils.some((foil) => foil.id === id);
}

/** The facts that make up a closed list: what is not in it goes against them. */
function listing({ relation, subject }: Assertion, knowledge: Knowledge): FactId[] {
  return unique(
    statedBy(knowledge, relation)
      .filter(({ triple: stated }) => stated.subject === subject)
      .flatMap(({ facts }) => facts),
  );
}

/**
 * `purge means here`: the sense that the glossary gives a word in this article; `neutral`, its word that does not judge; `other-2`,
 * the second of its other senses. Any other sense is one that the glossary does not know.
 */
function findSense({ subject, object }: Assertion, { folder }: Knowledge): Finding {
  const entry = folder.wording[folder.article.language]?.glossary[subject];
  const other = /^other-(\d)$/u.exec(object)?.[1];
  if (entry === undefined) return unsaid;
  if (object === "here" || (object === "neutral" && entry.neutral !== undefined))
    return { verdict: "true", ground: "glossary", facts: [] };
  return entry.otherSenses[Number(other ?? 0) - 1] === undefined
    ? unsaid
    : { verdict: "contrary", ground: "glossary", facts: [], way: "other-sense" };
}

/** `C25 because C24`: the link is there, stands the other way round, or is not there. */
function findLink({ subject, relation, object }: Assertion, knowledge: Knowledge): Finding {
  const joins = (link: Link, from: string, to: string): boolean =>
    link.kind === relation && link.from.some((each) => each === from) && link.to === to;
  const links = knowledge.folder.links ?? [];
  const facts = [subject, object].flatMap((id) => knowledge.facts.get(id)?.id ?? []);
  if (links.some((link) => joins(link, subject, object))) return { verdict: "true", ground: "linked", facts };
  return links.some((link) => joins(link, object, subject))
    ? { verdict: "contrary", ground: "contrary", facts, way: "turned-cause" }
    : unsaid;
}

/** Decides several assertions together: all true → true; any contrary → contrary, by the first; otherwise not said. */
export function findAll(
  asserted: readonly Assertion[],
  knowledge: Knowledge,
  critical: readonly FactId[] = [],
): Finding {
  const found = asserted.map((each) => findAssertion(each, knowledge, critical));
  const contrary = found.find(({ verdict }) => verdict === "contrary");
  if (contrary) return contrary;
  if (found.some(({ verdict }) => verdict === "unsaid")) return unsaid;
  return {
    verdict: "true",
    ground: found[0]?.ground ?? "stated",
    facts: unique(found.flatMap(({ facts }) => facts)),
  };
}

/** The assertions of a proposition, `?` filled in. */
export function assertionsOf(texts: readonly AssertionText[], filling?: string): Assertion[] {
  return texts.map((text) => readAssertion(text, filling));
}

type Asked = Pick<Ask, "id" | "facts" | "answer">;

/** How a proposition stands to an ask: what is true and answers it is the key. */
export function judgeProposition(
  proposition: Pick<Proposition, "id" | "asserts" | "way">,
  ask: Asked,
  knowledge: Knowledge,
  filling?: string,
): Judgement {
  const drawn = conclusion(proposition.id, ask, knowledge);
  const found = drawn ?? findAll(assertionsOf(proposition.asserts, filling), knowledge, ask.facts);
  const kind = kindOf(found, ask, knowledge, drawn !== undefined);
  const fault = faultOf(proposition, found, ask);
  return { ...found, kind, ...(fault !== undefined && { fault }) };
}

/** A proposition that follows from the critical facts by a link of the kind that is asked for. */
function conclusion(
  id: string,
  { id: ask, answer, facts }: Asked,
  { folder }: Knowledge,
): Finding | undefined {
  if (answer.is !== "follows") return undefined;
  const link = (folder.links ?? []).find(
    (each) =>
      each.kind === answer.link &&
      each.to === `${ask}/${id}` &&
      each.from.every((from) => facts.includes(from)),
  );
  return link && { verdict: "true", ground: "linked", facts: link.from };
}

function kindOf(found: Finding, ask: Asked, knowledge: Knowledge, isDrawn: boolean): OptionKind {
  const { answer } = ask;
  if (answer.is === "unstated")
    return found.verdict === "unsaid" ? "key" : found.verdict === "true" ? "elsewhere" : "misreading";
  if (found.verdict === "contrary") return "misreading";
  if (found.verdict === "unsaid") return "unsupported";
  return answers(found, ask, knowledge, isDrawn) ? "key" : "elsewhere";
}

function answers(
  { facts }: Finding,
  { answer, facts: critical }: Asked,
  knowledge: Knowledge,
  isDrawn: boolean,
): boolean {
  switch (answer.is) {
    case "stated":
      return facts.every((id) => critical.includes(id));
    case "linked":
      return (knowledge.folder.links ?? []).some(
        (link) =>
          link.kind === answer.link && link.to === answer.to && facts.some((id) => link.from.includes(id)),
      );
    case "follows":
      return isDrawn;
    case "judgement":
      return facts.every((id) => knowledge.facts.get(id)?.evaluative === true);
    case "checkable":
      return facts.every((id) => knowledge.facts.get(id)?.evaluative === false);
    case "unstated":
      return false;
    default:
      return answer satisfies never;
  }
}

/** A misreading goes against the critical facts, in the way that it is said to; nothing else claims a way. */
function faultOf(
  { id, way }: Pick<Proposition, "id" | "way">,
  found: Finding,
  ask: Asked,
): string | undefined {
  if (found.way !== way)
    return `${id} is a misreading by ${way ?? "no way"}, and the facts find ${found.way ?? found.verdict}`;
  if (found.verdict !== "contrary" || found.facts.every((fact) => ask.facts.includes(fact))) return undefined;
  return `${id} goes against ${found.facts.join(" ")}, which are not critical`;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

import type { Ask, Proposition, Way } from "../ask.ts";
import { readAssertion } from "../ask.ts";
import type { Why } from "../candidate.ts";
import type { FactId } from "../fact.ts";
import { type Judgement, judgeProposition } from "../knowledge/answers.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { sourceOf } from "../knowledge/triples.ts";
import type { Message, Reference } from "../message.ts";
import { plain, sourcePhrase, why } from "./references.ts";

/** What an ask says in one of its parts. */
export function wordsOf({ id }: Ask, part: string): Message {
  return plain(`ask:${id}/${part}`);
}

/** What is said of an option, with what its author adds or says instead. */
export function explain(proposition: Proposition, ask: Ask, knowledge: Knowledge): Why {
  const judgement = judgeProposition(proposition, ask, knowledge);
  const given = saysOtherwise(judgement, ask)
    ? tell(judgement.facts, knowledge)
    : reason(judgement, proposition, ask, knowledge);
  const said = proposition.explanation
    ? { ...wordsOf(ask, `${proposition.id}-explanation`), cites: given.cites }
    : given;
  const told = withNote(said, ask, proposition);
  const isSilent = judgement.kind === "unsupported" && proposition.explanation === undefined;
  // Each row of a set is answered by itself, rightly or wrongly: first comes the answer.
  if (ask.interaction !== "true-false-set" || isSilent) return told;
  return after(plain(`answer:${judgement.kind === "key" ? "yes" : "no"}`), told);
}

const otherwise: ReadonlySet<Way | undefined> = new Set(["swapped-part", "denied", "shifted-time"]);

/** A statement that is judged can rightly be called false: then it is enough to say what is so. */
function saysOtherwise({ way, facts, ground }: Judgement, { interaction }: Ask): boolean {
  const isJudged = interaction === "status" || interaction === "true-false-set";
  return isJudged && facts.length > 0 && ground !== "closed" && otherwise.has(way);
}

/** The same with something said first. */
export function after(first: Message, { cites, also, ...told }: Why): Why {
  return { ...first, cites, also: [told, ...(also ?? [])] };
}

export function withNote(given: Why, ask: Ask, { id, note }: Proposition): Why {
  return note ? { ...given, also: [...(given.also ?? []), wordsOf(ask, `${id}-note`)] } : given;
}

/** The same with what may be drawn said after it. */
export function withWarrants(given: Why, drawn: readonly Message[]): Why {
  return drawn.length > 0 ? { ...given, also: [...(given.also ?? []), ...drawn] } : given;
}

/** What some facts say, each with its paragraph and its speaker. */
export function tell(facts: readonly FactId[], knowledge: Knowledge): Why {
  const [first, ...others] = facts.map((id) => report(id, knowledge));
  if (first === undefined) throw new Error("nothing to tell");
  return { ...first, cites: facts, ...(others.length > 0 && { also: others }) };
}

function report(id: FactId, knowledge: Knowledge): Message {
  const fact = knowledge.facts.get(id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  const clause = { paragraph: paragraphOf(id, knowledge), clause: `fact:${id}.told` };
  return fact.voice.kind === "article"
    ? { say: "ask-tells", with: clause }
    : { say: "ask-reports", with: { ...clause, source: sourcePhrase(sourceOf(fact)) } };
}

function paragraphOf(id: FactId, { facts }: Knowledge): Reference {
  return `paragraph:${facts.get(id)?.locators[0]?.paragraph ?? "p1"}`;
}

/** What is said of an option follows from how it stands to the ask. */
function reason(judgement: Judgement, proposition: Proposition, ask: Ask, knowledge: Knowledge): Why {
  const [fact] = judgement.facts;
  const cites = judgement.facts.length > 0 ? judgement.facts : ask.facts;
  switch (judgement.kind) {
    case "key":
      if (ask.answer.is === "unstated") return why("ask-unanswered", {}, ask.facts);
      return ask.sort === "word" || fact === undefined
        ? why("ask-sense", { paragraph: paragraphs(ask.facts, knowledge) }, ask.facts)
        : withWarrants(tell(judgement.facts, knowledge), warrants(proposition.id, ask, knowledge));
    case "elsewhere":
      return fact === undefined
        ? why("ask-unsaid", {}, ask.facts)
        : why(
            ask.answer.is === "unstated" ? "ask-said" : "ask-elsewhere",
            { paragraph: paragraphOf(fact, knowledge), matter: `fact:${fact}.matter` },
            cites,
          );
    case "misreading":
      if (judgement.ground === "closed") {
        const paragraph = paragraphs(cites, knowledge);
        return why("ask-not-listed", { paragraph, unit: listed(proposition) }, cites);
      }
      return slip(judgement, cites, knowledge);
    case "unsupported":
      if (asksItself(proposition)) return why("ask-open", {}, ask.facts);
      return why(ask.sort === "word" ? "ask-no-sense" : "ask-unsaid", {}, ask.facts);
    default:
      return judgement.kind satisfies never;
  }
}

function listed({ asserts: [first] }: Proposition): Reference {
  if (first === undefined) throw new Error("nothing is listed");
  return `entity:${readAssertion(first).object}.phrase`;
}

/** An option that is itself a question: it is answered or not, and says nothing. */
function asksItself({ text }: Proposition): boolean {
  return Object.values(text).every((each) => /[?؟]$/u.test(each));
}

function paragraphs(facts: readonly FactId[], knowledge: Knowledge): Reference {
  return [...new Set(facts.map((id) => paragraphOf(id, knowledge)))].join(" + ");
}

/** What may be drawn from facts is told after them. */
export function warrants(proposition: string, ask: Ask, { folder }: Knowledge): Message[] {
  const links = (folder.links ?? []).filter(
    ({ drawn, from, to }) =>
      drawn !== undefined &&
      (to === `${ask.id}/${proposition}` || (ask.answer.is === "linked" && to === ask.answer.to)) &&
      from.every((fact) => ask.facts.includes(fact)),
  );
  return links.map(({ id }) => plain(`ask:link/${id}`));
}

function slip({ way, facts: [fact] }: Judgement, cites: readonly FactId[], knowledge: Knowledge): Why {
  if (fact === undefined) return why(`ask-${way ?? "denied"}`, {}, cites);
  const known = knowledge.facts.get(fact);
  const source = !known || known.voice.kind === "article" ? "source:writer" : sourcePhrase(sourceOf(known));
  const clause = `fact:${fact}.told`;
  return why(`ask-${way ?? "denied"}`, { paragraph: paragraphOf(fact, knowledge), clause, source }, cites);
}

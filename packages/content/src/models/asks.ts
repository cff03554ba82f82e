import type { ArticleFolder } from "../article-folder.ts";
import type { Ask, Proposition, Worded } from "../ask.ts";
import { readAssertion } from "../ask.ts";
import type { AskedPart, Candidate, ClaimedItem, Why } from "../candidate.ts";
import { judgeProposition, tripleOf } from "../knowledge/answers.ts";
import type { FactId } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { triple } from "../knowledge/triples.ts";
import { after, explain, tell, warrants, withNote, withWarrants, wordsOf } from "./ask-feedback.ts";
import { nameEntry, plain, why } from "./references.ts";

/** What every candidate of an ask has. */
function base(ask: Ask) {
  const given = (ask.given ?? []).map((text) => tripleOf(readAssertion(text)));
  return { of: [ask.id], topics: ask.topics, level: ask.level, stem: wordsOf(ask, "stem"), given };
}

/** The candidate of an ask. It names no key: what each option asserts is decided by the prover. */
export function proposeAsk(ask: Ask, knowledge: Knowledge): Candidate {
  const item = (proposition: Proposition) => toItem(proposition, ask, knowledge);
  switch (ask.interaction) {
    case "choice": {
      const distractors = Math.min(3, ask.options.length - 1);
      return {
        ...base(ask),
        interaction: "choice",
        options: ask.options.map(item),
        draw: { distractors },
        sequence: ask.sequence ?? "shuffled",
      };
    }
    case "status":
      return statusCandidate(ask, knowledge);
    case "true-false-set": {
      const { keys, others } = countKeys(ask, knowledge);
      return {
        ...base(ask),
        interaction: "true-false-set",
        options: ask.options.map(item),
        draw: { true: keys, false: others },
      };
    }
    case "multiple-response": {
      const { keys, others } = countKeys(ask, knowledge);
      return {
        ...base(ask),
        interaction: "multiple-response",
        options: ask.options.map(item),
        draw: { keys, distractors: others },
      };
    }
    case "match":
      return matchCandidate(ask, knowledge);
    case "order":
      return {
        ...base(ask),
        interaction: "order",
        items: ask.events.map(({ id }) => ({
          id,
          text: wordsOf(ask, id),
          why: why("headed", { it: `event:${id}.when` }, ask.facts),
        })),
        claims: (first, second) => [triple("happened-before", first, second)],
      };
    case "text-entry":
      return nameCandidate(ask, knowledge);
    case "number-entry": {
      const claim = tripleOf(readAssertion(ask.asserts));
      return {
        ...base(ask),
        interaction: "number-entry",
        value: Number(claim.object),
        claim,
        why: withWarrants(tell(ask.facts, knowledge), warrants("number", ask, knowledge)),
      };
    }
    case "inline-choice":
      return {
        ...base(ask),
        interaction: "inline-choice",
        statement: wordsOf(ask, "statement"),
        gaps: ask.gaps.map((options) => options.map(item)),
        sequence: ask.sequence ?? "shuffled",
      };
    default:
      return ask satisfies never;
  }
}

function countKeys(ask: Ask & { options: Proposition[] }, knowledge: Knowledge) {
  const keys = ask.options.filter((option) => judgeProposition(option, ask, knowledge).kind === "key").length;
  return { keys, others: ask.options.length - keys };
}

function toItem(proposition: Proposition, ask: Ask, knowledge: Knowledge): ClaimedItem {
  return {
    id: proposition.id,
    text: wordsOf(ask, proposition.id),
    claims: [],
    asked: { ask, proposition },
    why: explain(proposition, ask, knowledge),
  };
}

type AskOf<I extends Ask["interaction"]> = Extract<Ask, { interaction: I }>;

const isStatus = { true: "true", contrary: "false", unsaid: "not-given" } as const;

/** Three labels for one statement: what is said of each is which is right, and what the article says of the statement. */
function statusCandidate(ask: AskOf<"status">, knowledge: Knowledge): Candidate {
  const [proposition] = ask.options;
  if (proposition === undefined) throw new Error(`${ask.id} has no statement`);
  const { verdict } = judgeProposition(proposition, ask, knowledge);
  const told = explain(proposition, ask, knowledge);
  const label = (status: "true" | "false" | "not-given"): Why => {
    const right = isStatus[verdict];
    const first = { say: `${right === status ? "ask-right" : "ask-is"}-${right}` };
    // Of what the article does not say there is no more to tell than the author's note.
    return verdict === "unsaid"
      ? withNote({ ...first, cites: told.cites }, ask, proposition)
      : after(first, told);
  };
  return {
    ...base(ask),
    interaction: "choice",
    options: (["true", "false", "not-given"] as const).map((status) => ({
      id: status,
      text: plain(`status:${status}`),
      claims: [],
      asked: { ask, proposition, status },
      why: label(status),
    })),
    draw: { distractors: 2 },
    sequence: "natural",
    stem: { say: "ask-status", with: { stem: `ask:${ask.id}/stem`, it: `ask:${ask.id}/${proposition.id}` } },
  };
}

function matchCandidate(ask: AskOf<"match">, knowledge: Knowledge): Candidate {
  const asked = (source: string, target: string): AskedPart => {
    const option = ask.options.find(({ id }) => id === target);
    if (option === undefined) throw new Error(`${ask.id} has no ${target}`);
    const { way: _, ...proposition } = option;
    return { ask, proposition: matching(proposition, source, ask, knowledge), filling: source };
  };
  return {
    ...base(ask),
    interaction: "match",
    sources: ask.sources.map(({ id }) => ({
      id,
      text: wordsOf(ask, id),
      why: tellMatch(id, ask, knowledge),
    })),
    targets: ask.options.map(({ id }) => ({ id, text: wordsOf(ask, id) })),
    claims: () => [],
    asked,
  };
}

/** A pairing that goes against the facts does so in some way, which nobody has to foresee for each of twenty pairs. */
function matching(option: Omit<Proposition, "way">, source: string, ask: Ask, knowledge: Knowledge) {
  const { way } = judgeProposition(option, ask, knowledge, source);
  return { ...option, ...(way && { way }) };
}

function tellMatch(source: string, ask: AskOf<"match">, knowledge: Knowledge): Why {
  const right = ask.options
    .map((option) => judgeProposition(matching(option, source, ask, knowledge), ask, knowledge, source))
    .find(({ kind }) => kind === "key");
  return tell(right?.facts ?? ask.facts, knowledge);
}

function nameCandidate(ask: AskOf<"text-entry">, knowledge: Knowledge): Candidate {
  const people = ask.entities.some((id) => knowledge.entities.get(id)?.kind === "person");
  return {
    ...base(ask),
    interaction: "text-entry",
    comparison: people ? "name" : "spelling",
    entries: ask.entities.map((entity) => {
      const proposition = { id: entity, asserts: [ask.asserts] };
      const { way } = judgeProposition(proposition, ask, knowledge, entity);
      return {
        ...nameEntry(entity, [], knowledge, tell(factsOn(entity, ask, knowledge), knowledge)),
        asked: { ask, proposition: { ...proposition, ...(way && { way }) }, filling: entity },
      };
    }),
  };
}

/** The facts that give an entity what is asked for: a rival holds another place than the one that is asked about. */
function factsOn(
  entity: string,
  { asserts, facts }: AskOf<"text-entry">,
  { assertions }: Knowledge,
): FactId[] {
  const { relation, subject } = readAssertion(asserts);
  const own = assertions.filter(
    (each) => each.relation === relation && entity === (subject === "?" ? each.subject : each.object),
  );
  return own.length > 0 ? own.slice(0, 1).map(({ fact }) => fact) : facts;
}

/** What asks say in one locale, by `ask/part`. Throws where an ask has no words in it. */
export function wordAsks(
  { asks = [], links = [] }: ArticleFolder,
  locale: string,
): ReadonlyMap<string, string> {
  const said = [
    ...asks.flatMap((ask) =>
      partsOf(ask).map(([part, text]): [string, Worded] => [`${ask.id}/${part}`, text]),
    ),
    ...links.flatMap(({ id, drawn }): [string, Worded][] => (drawn ? [[`link/${id}`, drawn]] : [])),
  ];
  return new Map(
    said.map(([part, text]) => {
      const words = text[locale];
      if (words === undefined) throw new Error(`no words for ask:${part} in ${locale}`);
      return [part, words];
    }),
  );
}

function partsOf(ask: Ask): [string, Worded][] {
  const propositions: Proposition[] =
    ask.interaction === "inline-choice" ? ask.gaps.flat() : "options" in ask ? ask.options : [];
  const others = ask.interaction === "match" ? ask.sources : ask.interaction === "order" ? ask.events : [];
  return [
    ["stem", ask.stem],
    ...(ask.interaction === "inline-choice"
      ? ([["statement", ask.statement]] satisfies [string, Worded][])
      : []),
    ...others.map(({ id, text }): [string, Worded] => [id, text]),
    ...propositions.flatMap(({ id, text, note, explanation }): [string, Worded][] => [
      [id, text],
      ...(explanation ? ([[`${id}-explanation`, explanation]] satisfies [string, Worded][]) : []),
      ...(note ? ([[`${id}-note`, note]] satisfies [string, Worded][]) : []),
    ]),
  ];
}

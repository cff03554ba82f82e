import type { Inference } from "../article-folder.ts";
import type { Candidate, ItemModel, Why } from "../candidate.ts";
import type { Triple } from "../entity.ts";
import type { Fact } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { tripleKey } from "../knowledge/triples.ts";
import type { Reference } from "../message.ts";
import { hasStatus } from "../prover.ts";
import type { Topic } from "../topic.ts";
import { plain, why, whyVoice } from "./references.ts";

/** Which statement goes beyond what the article says? The others are stated, in some voice. */
export const goesBeyond: ItemModel = (knowledge) =>
  knowledge.folder.inferences.map((inference) => ({
    of: [inference.id],
    topics: inference.topics,
    level: "analyse",
    interaction: "choice",
    stem: { say: "stem" },
    options: [
      {
        id: inference.id,
        text: plain(`inference:${inference.id}.option`),
        claims: [hasStatus(inference.id, "not-given")],
        why: why("beyond", { answer: `inference:${inference.id}.answer` }, inference.near),
      },
      ...statedNear(inference, knowledge).map((fact) => ({
        id: fact.id,
        text: plain(`fact:${fact.id}.option`),
        claims: [hasStatus(fact.id, "not-given")],
        why: whyVoice(fact),
      })),
    ],
    draw: { distractors: 2 },
    sequence: "shuffled",
  }));

/** What the article does state: the facts it is mistaken for first. */
function statedNear({ near, beside }: Inference, { facts }: Knowledge): Fact[] {
  return [...near, ...beside].flatMap((id) => facts.get(id) ?? []);
}

interface Statement {
  readonly id: string;
  readonly text: Reference;
  readonly topics: readonly Topic[];
  readonly why: Why;
}

/**
 * True, false or not given? False only by another value in a functional slot, not given only from the silent
 * slots; as many of each, so that guessing one of them gains nothing.
 */
export const trueFalseNotGiven: ItemModel = (knowledge) => {
  const swapped = functionalTriples(knowledge);
  const each = Math.min(swapped.length, 8);
  return [
    ...swapped.slice(0, each).map(({ stated }) => stated),
    ...swapped.slice(0, each).map(({ swap }) => swap),
    ...notGiven(knowledge).slice(0, each),
  ].map(ask);
};

function ask(statement: Statement): Candidate {
  return {
    of: [statement.id],
    topics: statement.topics,
    level: "understand",
    interaction: "choice",
    stem: { say: "stem", with: { statement: statement.text } },
    options: (["true", "false", "not-given"] as const).map((status) => ({
      id: status,
      text: plain(`status:${status}`),
      claims: [hasStatus(statement.id, status)],
      why: statement.why,
    })),
    draw: { distractors: 2 },
    sequence: "natural",
  };
}

/** Each triple of a functional relation, as stated and with its object swapped for a like one. */
function functionalTriples(knowledge: Knowledge): { stated: Statement; swap: Statement }[] {
  return knowledge.folder.facts.flatMap((fact) =>
    fact.relations
      .filter(({ relation }) => isFunctional(relation, knowledge) && canBeStated(relation, knowledge))
      .map((stated) => {
        const reason = why("stated", { statement: `triple:${tripleKey(stated)}` }, [fact.id]);
        const statement = (id: string): Statement => ({
          id,
          text: `triple:${id}`,
          topics: fact.topics,
          why: reason,
        });
        const swap = { ...stated, object: swapOf(stated, knowledge) };
        return { stated: statement(tripleKey(stated)), swap: statement(tripleKey(swap)) };
      }),
  );
}

function isFunctional(relation: string, { relations }: Knowledge): boolean {
  return (relations.get(relation)?.functional.length ?? 0) > 0;
}

/** Whether every wording of the article has words for a relation. */
function canBeStated(relation: string, { folder }: Knowledge): boolean {
  return Object.values(folder.wording).every((wording) => relation in wording.relations);
}

/** Another value of the same kind: a number, year or month nearby, or the object of the relation's next triple. */
function swapOf({ relation, object }: Triple, { folder }: Knowledge): string {
  const month = /^(\d{4})-(\d{2})$/.exec(object);
  if (month) return `${month[1]}-${String(Number(month[2]) - 2).padStart(2, "0")}`;
  if (/^\d+$/.test(object)) return String(Number(object) - 1);
  const objects = folder.facts.flatMap((each) =>
    each.relations.filter((other) => other.relation === relation).map((other) => other.object),
  );
  return objects[(objects.indexOf(object) + 1) % objects.length] ?? object;
}

/** What would fill a slot that the article leaves open; none about the copy in hand. */
function notGiven({ folder }: Knowledge): Statement[] {
  return folder.slots
    .filter(({ answeredBy, ofTheCopy }) => answeredBy.length === 0 && !ofTheCopy)
    .map((slot) => ({
      id: slot.id,
      text: `slot:${slot.id}.statement`,
      topics: slot.topics,
      why: why("slot-answer", { answer: `slot:${slot.id}.answer` }, slot.near),
    }));
}

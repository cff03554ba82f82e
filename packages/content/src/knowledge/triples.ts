import type { ArticleFolder } from "../article-folder.ts";
import { type Relation, relationIdSchema, relationSchema, type Triple } from "../entity.ts";
import type { Fact, FactId } from "../fact.ts";

/** A triple as one string, `relation/subject/object`, for sets and maps. */
export function tripleKey({ relation, subject, object }: Triple): string {
  return `${relation}/${subject}/${object}`;
}

/** A triple from its three parts. */
export function triple(relation: string, subject: string, object: string): Triple {
  return { relation: relationIdSchema.parse(relation), subject, object };
}

interface Edge {
  readonly first: string;
  readonly second: string;
  readonly facts: readonly FactId[];
}

/**
 * Which event came before which: from intervals that do not overlap (`occurs` with an EDTF year or month),
 * from what facts state (`comes-before`), and through chains of both.
 */
export function happenedBefore(folder: ArticleFolder): { triple: Triple; facts: readonly FactId[] }[] {
  const edges = new Map<string, Edge>();
  const queue = [...fromIntervals(folder), ...fromFacts(folder)];
  for (let edge = queue.shift(); edge; edge = queue.shift()) {
    const key = `${edge.first}/${edge.second}`;
    if (edges.has(key)) continue;
    edges.set(key, edge);
    for (const other of edges.values()) {
      if (edge.second === other.first) queue.push(join(edge, other));
      if (other.second === edge.first) queue.push(join(other, edge));
    }
  }
  return [...edges.values()].map(({ first, second, facts }) => ({
    triple: triple("happened-before", first, second),
    facts,
  }));
}

function join(a: Edge, b: Edge): Edge {
  return { first: a.first, second: b.second, facts: [...new Set([...a.facts, ...b.facts])] };
}

function fromFacts(folder: ArticleFolder): Edge[] {
  return folder.facts.flatMap((fact) =>
    fact.relations
      .filter((each) => each.relation === "comes-before")
      .map((each) => ({ first: each.subject, second: each.object, facts: [fact.id] })),
  );
}

function fromIntervals(folder: ArticleFolder): Edge[] {
  const events = folder.facts.flatMap((fact) =>
    fact.relations
      .filter((each) => each.relation === "occurs")
      .map((each) => ({ event: each.subject, ...interval(each.object), fact: fact.id })),
  );
  return events.flatMap((a) =>
    events
      .filter((b) => a.last < b.first)
      .map((b) => ({ first: a.event, second: b.event, facts: [a.fact, b.fact] })),
  );
}

/** The first and last month of an EDTF year or month, as comparable strings. */
function interval(edtf: string): { first: string; last: string } {
  return edtf.length === 4 ? { first: `${edtf}-01`, last: `${edtf}-12` } : { first: edtf, last: edtf };
}

interface Derived {
  readonly triple: Triple;
  readonly facts: readonly FactId[];
}

/** Reads the derived relations off a folder. */
export function deriveTriples(folder: ArticleFolder): Derived[] {
  return [...leaderTriples(folder), ...happenedBefore(folder), ...daysAfterTheStart(folder)];
}

/** How long after a start something ended, where one fact counts the days back to both. */
function daysAfterTheStart({ facts }: ArticleFolder): Derived[] {
  return facts.flatMap(({ id, relations }) => {
    const days = new Map(
      relations
        .filter(({ relation }) => relation === "days-before-the-telling")
        .map(({ subject, object }) => [subject, Number(object)]),
    );
    return relations
      .filter(({ relation }) => relation === "comes-before")
      .flatMap(({ subject, object }) => {
        const [start, end] = [days.get(subject), days.get(object)];
        if (start === undefined || end === undefined) return [];
        return [{ triple: triple("days-after-the-start", object, String(start - end)), facts: [id] }];
      });
  });
}

/** Who says a fact: the speaker's entity id, or `article`. */
export function sourceOf(fact: Fact): string {
  return fact.voice.kind === "article" ? "article" : fact.voice.speaker;
}

function leaderTriples(folder: ArticleFolder): Derived[] {
  return folder.facts.flatMap((fact) =>
    fact.relations
      .filter((each) => each.relation === "leads")
      .map((each) => ({ triple: triple("has-named-leader", each.object, "yes"), facts: [fact.id] })),
  );
}

/** Relations that are read off the facts. They are closed: the facts cover the whole article, so what is not there is false. */
export const derivedRelations: readonly Relation[] = [
  // entity → `yes`: whether the article names somebody as its leader
  { id: "has-named-leader", functional: [], closed: true },
  // event → event: what happened first; asked for only where the order is total, so the reverse is false
  { id: "happened-before", functional: [], closed: true },
  // event → number: how many days after its start it ended
  { id: "days-after-the-start", functional: ["subject"], closed: false },
].map((relation) => relationSchema.parse(relation));

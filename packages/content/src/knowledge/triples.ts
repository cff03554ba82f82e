import type { ArticleFolder } from "../article-folder.ts";
import type { Locator } from "../article.ts";
import { type Entity, type Relation, relationIdSchema, relationSchema, type Triple } from "../entity.ts";
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
  return [
    ...folder.facts.flatMap(voiceTriples),
    ...folder.entities.flatMap((entity) => entityTriples(entity, folder)),
    ...leaderTriples(folder),
    ...countTriples(folder),
    ...openTriples(folder),
    ...reportedBefore(folder),
    ...happenedBefore(folder),
  ];
}

/** Who says a fact: the speaker's entity id, or `article`. */
export function sourceOf(fact: Fact): string {
  return fact.voice.kind === "article" ? "article" : fact.voice.speaker;
}

function voiceTriples(fact: Fact): Derived[] {
  const paragraphs = [...new Set(fact.locators.map((locator) => locator.paragraph))];
  return [
    triple("said-by", fact.id, sourceOf(fact)),
    triple("voice-of", fact.id, fact.voice.kind),
    ...paragraphs.map((paragraph) => triple("stated-in", fact.id, paragraph)),
  ].map((each) => ({ triple: each, facts: [fact.id] }));
}

function entityTriples(entity: Entity, folder: ArticleFolder): Derived[] {
  const quoted = entity.mentions.map((mention) => isQuoted(mention, folder));
  const place = quoted.every(Boolean) ? "quotation" : quoted.some(Boolean) ? "both" : "own-text";
  return [
    { triple: triple("appears-in", entity.id, place), facts: [] },
    { triple: triple("named", entity.id, entity.named ? "yes" : "no"), facts: [] },
  ];
}

function isQuoted(locator: Locator, folder: ArticleFolder): boolean {
  const paragraph = folder.article.paragraphs.find((each) => each.id === locator.paragraph);
  return (paragraph?.quotations ?? []).some(
    (quotation) => quotation.start <= locator.start && locator.end <= quotation.end,
  );
}

function leaderTriples(folder: ArticleFolder): Derived[] {
  return folder.facts.flatMap((fact) =>
    fact.relations
      .filter((each) => each.relation === "leads")
      .map((each) => ({ triple: triple("has-named-leader", each.object, "yes"), facts: [fact.id] })),
  );
}

/** How many a fact's list has: five units, three places. */
function countTriples(folder: ArticleFolder): Derived[] {
  return folder.facts.flatMap((fact) =>
    ["lists", "names-place", "reports-found"].flatMap((relation) => {
      const members = fact.relations.filter((each) => each.relation === relation);
      const [first] = members;
      return first
        ? [{ triple: triple(`counts-${relation}`, first.subject, String(members.length)), facts: [fact.id] }]
        : [];
    }),
  );
}

function openTriples(folder: ArticleFolder): Derived[] {
  const open = folder.slots.filter((slot) => slot.answeredBy.length === 0);
  return open.flatMap((slot) => [
    { triple: triple("leaves-open", "article", slot.id), facts: [] },
    { triple: triple("voice-of", slot.id, "nobody"), facts: [] },
  ]);
}

/** Sources in the order of the first thing each is reported to say. */
function reportedBefore(folder: ArticleFolder): Derived[] {
  const order = new Map(folder.article.paragraphs.map((paragraph, index) => [paragraph.id, index]));
  const firsts = new Map<string, { at: number; fact: FactId }>();
  for (const fact of folder.facts.filter((each) => each.voice.kind !== "article")) {
    const at = Math.min(...fact.locators.map((each) => (order.get(each.paragraph) ?? 0) * 1e6 + each.start));
    const known = firsts.get(sourceOf(fact));
    if (!known || at < known.at) firsts.set(sourceOf(fact), { at, fact: fact.id });
  }
  const sources = [...firsts];
  return sources.flatMap(([first, a]) =>
    sources
      .filter(([, b]) => a.at < b.at)
      .map(([second, b]) => ({ triple: triple("reported-before", first, second), facts: [a.fact, b.fact] })),
  );
}

/**
 * Relations about the article itself, read off its facts, voices, locators and mention index. They are closed:
 * the facts and the index cover the whole article, so what is not there is false.
 */
export const derivedRelations: readonly Relation[] = [
  // fact → who says it: an entity, or `article` for the article's own text
  { id: "said-by", functional: ["subject"], closed: true },
  // fact or silent slot → `article`, `named`, `unnamed`, or `nobody`
  { id: "voice-of", functional: ["subject"], closed: true },
  // fact → paragraph
  { id: "stated-in", functional: [], closed: true },
  // entity → `quotation`, `own-text` or `both`
  { id: "appears-in", functional: ["subject"], closed: true },
  // entity → `yes` or `no`: whether the article names it
  { id: "named", functional: ["subject"], closed: true },
  // entity → `yes`: whether the article names somebody as its leader
  { id: "has-named-leader", functional: [], closed: true },
  // subject of a list → how many the list has
  { id: "counts-lists", functional: ["subject"], closed: true },
  { id: "counts-names-place", functional: ["subject"], closed: true },
  { id: "counts-reports-found", functional: ["subject"], closed: true },
  // `article` → slot
  { id: "leaves-open", functional: [], closed: true },
  // source → source: who is reported first
  { id: "reported-before", functional: [], closed: true },
  // event → event: what happened first; asked for only where the order is total, so the reverse is false
  { id: "happened-before", functional: [], closed: true },
].map((relation) => relationSchema.parse(relation));

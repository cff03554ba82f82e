import type { ArticleFolder } from "../article-folder.ts";
import type { Entity } from "../entity.ts";
import type { Fact, FactId } from "../fact.ts";
import { happenedBefore } from "./happened-before.ts";
import type { Locator } from "../locator.ts";
import type { Triple } from "../relation.ts";
import { triple } from "./triple-key.ts";

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

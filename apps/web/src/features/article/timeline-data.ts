import type { ArticleFolder, Fact } from "@wellread/content";
import { type Period, readEdtf } from "./edtf.ts";

/** What an undated fact says of the time it is about. */
export type FloatingShape = "opens" | "closes" | "after" | "goes-on";

export interface DatedFact {
  fact: Fact;
  period: Period;
}

export interface FloatingFact {
  fact: Fact;
  shape: FloatingShape;
  /** The undated event that it is told from, such as "the war". */
  event: string | undefined;
}

export interface Timeline {
  dated: DatedFact[];
  /** Lanes that differ from each other, each group side by side. */
  differing: FloatingFact[][];
  floating: FloatingFact[];
}

const shapes: Partial<Record<string, FloatingShape>> = {
  "entered-phase": "opens",
  "ended-phase": "closes",
  "began-after": "after",
  continues: "goes-on",
};

function datedFacts(facts: readonly Fact[]): DatedFact[] {
  return facts
    .flatMap((fact) => {
      const period = fact.time === undefined ? undefined : readEdtf(fact.time);
      return period === undefined ? [] : [{ fact, period }];
    })
    .toSorted((one, other) => one.period.start - other.period.start);
}

function floatingFacts({ facts, entities }: ArticleFolder): FloatingFact[] {
  const events = new Set<string>(entities.filter(({ kind }) => kind === "event").map(({ id }) => id));
  return facts.flatMap((fact) => {
    if (fact.time !== undefined) return [];
    const triple = fact.relations.find(({ relation }) => shapes[relation] !== undefined);
    const shape = triple && shapes[triple.relation];
    if (triple === undefined || shape === undefined) return [];
    return [{ fact, shape, event: events.has(triple.object) ? triple.object : undefined }];
  });
}

/** What can be put on a calendar, and what floats because the article ties it to no date. */
export function timelineOf(folder: ArticleFolder): Timeline {
  const floating = floatingFacts(folder);
  const grouped = new Set<string>();
  const differing = floating.flatMap((first) => {
    if (grouped.has(first.fact.id)) return [];
    const group = floating.filter(
      ({ fact }) => fact.id === first.fact.id || first.fact.differsFrom.includes(fact.id),
    );
    if (group.length < 2) return [];
    for (const { fact } of group) grouped.add(fact.id);
    return [group];
  });
  return {
    dated: datedFacts(folder.facts),
    differing,
    floating: floating.filter(({ fact }) => !grouped.has(fact.id)),
  };
}

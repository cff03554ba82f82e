import type { ArticleFolder, Fact } from "@wellread/content";

/** A period, in months since year 0. Its start and end are as precise as the expression they come from. */
export interface Period {
  start: number;
  /** Exclusive; undefined if the end is left open. */
  end: number | undefined;
  precision: "year" | "month";
}

const pattern = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(\/\.\.)?$/;

/** Reads the EDTF expressions that facts use: `2017`, `2019-07`, and either of them with an open end (`2019-07/..`). */
export function readEdtf(expression: string): Period | undefined {
  const match = pattern.exec(expression);
  if (match === null) return undefined;
  const [, year, month, open] = match;
  const start = Number(year) * 12 + (month === undefined ? 0 : Number(month) - 1);
  const length = month === undefined ? 12 : 1;
  return {
    start,
    end: open === undefined ? start + length : undefined,
    precision: month === undefined ? "year" : "month",
  };
}

/** The first day of a month that is counted as in `Period`. */
export function monthToDate(month: number): Date {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
}

/** What an undated fact says about its time. */
export type UndatedShape = "opens" | "closes" | "after" | "goes-on";

export interface DatedFact {
  fact: Fact;
  period: Period;
}

export interface UndatedFact {
  fact: Fact;
  shape: UndatedShape;
  /** The undated event to which it relates, such as "the war". */
  event: string | undefined;
}

interface Timeline {
  dated: DatedFact[];
  /** Lanes that differ from each other, each group side by side. */
  differing: UndatedFact[][];
  floating: UndatedFact[];
}

const shapes: Partial<Record<string, UndatedShape>> = {
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

function undatedFacts({ facts, entities }: ArticleFolder): UndatedFact[] {
  const events = new Set<string>(entities.filter(({ kind }) => kind === "event").map(({ id }) => id));
  return facts.flatMap((fact) => {
    if (fact.time !== undefined) return [];
    const triple = fact.relations.find(({ relation }) => shapes[relation] !== undefined);
    const shape = triple && shapes[triple.relation];
    if (triple === undefined || shape === undefined) return [];
    return [{ fact, shape, event: events.has(triple.object) ? triple.object : undefined }];
  });
}

/** What can be put on a calendar, and what has no date in the article. */
export function timelineOf(folder: ArticleFolder): Timeline {
  const floating = undatedFacts(folder);
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

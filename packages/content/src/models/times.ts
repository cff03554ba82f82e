import type { Candidate, ItemModel } from "../candidate.ts";
import { combinations } from "../combinations.ts";
import type { FactId } from "../fact.ts";
import { type Knowledge, statedBy } from "../knowledge/knowledge.ts";
import { sourceOf, triple } from "../knowledge/triples.ts";
import { headed, plain, sourcePhrase, why } from "./references.ts";

/** Running since which month? Distractors are months within three of it, in order. */
export const startMonth: ItemModel = (knowledge) =>
  statedBy(knowledge, "began").map(({ triple: { subject, object }, facts }) => ({
    of: [subject],
    topics: ["phases"],
    level: "remember",
    interaction: "choice",
    stem: { say: "stem", with: { it: `entity:${subject}.phrase` } },
    options: monthsAround(object, 3).map((month) => ({
      id: month,
      text: plain(`month:${month}`),
      claims: [triple("began", subject, month)],
      why: why("since", { it: `entity:${subject}.phrase`, month: `month:${object}` }, facts),
    })),
    draw: { distractors: 2 },
    sequence: "natural",
  }));

/** The months of the same year within `reach` of a month, in order. */
function monthsAround(edtf: string, reach: number): string[] {
  const [year = "", month = ""] = edtf.split("-");
  return Array.from({ length: 12 }, (_, index) => index + 1)
    .filter((each) => Math.abs(each - Number(month)) <= reach)
    .map((each) => `${year}-${String(each).padStart(2, "0")}`);
}

const relations = ["entered-phase", "ended-phase"] as const;

/** Which numbered phase was entered, or has ended? As a choice and as a number to type. */
export const phaseNumber: ItemModel = (knowledge) =>
  relations.flatMap((relation) =>
    statedBy(knowledge, relation).flatMap(({ triple: { subject, object }, facts }): Candidate[] => {
      const [fact] = facts.map((id) => knowledge.facts.get(id));
      if (!fact) return [];
      const base = {
        topics: ["phases" as const],
        level: "remember" as const,
        stem: {
          say: relation,
          with: { source: sourcePhrase(sourceOf(fact)), it: `entity:${subject}.phrase` },
        },
      };
      const reason = why(
        `${relation}-why`,
        { source: sourcePhrase(sourceOf(fact)), ordinal: `ordinal:${object}` },
        facts,
      );
      const first = Math.max(1, Number(object) - 2);
      const numbers = [0, 1, 2, 3, 4].map((step) => String(first + step));
      return [
        {
          ...base,
          of: [relation, "choice"],
          interaction: "choice",
          options: numbers.map((number) => ({
            id: `phase-${number}`,
            text: plain(`ordinal-option:${number}`),
            claims: [triple(relation, subject, number)],
            why: reason,
          })),
          draw: { distractors: 2 },
          sequence: "natural",
        },
        {
          ...base,
          stem: { ...base.stem, say: `${relation}-number` },
          of: [relation, "number"],
          interaction: "number-entry",
          value: Number(object),
          claim: triple(relation, subject, object),
          why: reason,
        },
      ];
    }),
  );

/** Put events in the order in which they happened: only where the article forces one order. Logic helps. */
export const orderEvents: ItemModel = (knowledge) => {
  const before = statedBy(knowledge, "happened-before").map((each) => each.triple);
  const events = [...new Set(before.flatMap((each) => [each.subject, each.object]))];
  return [3, 4]
    .flatMap((size) => combinations(events, size))
    .map((chosen) => ({
      of: chosen,
      topics: ["phases"],
      level: "analyse",
      guessable: true,
      interaction: "order",
      stem: { say: "stem" },
      items: chosen.map((event) => ({
        id: event,
        text: headed(`event:${event}.option`),
        why: why("event", { when: `event:${event}.when` }, factsOn(event, knowledge)),
      })),
      claims: (first, second) => [triple("happened-before", first, second)],
    }));
};

/** The fact that places an event in time. */
function factsOn(event: string, { folder }: Knowledge): FactId[] {
  const stating = folder.facts.filter((fact) =>
    fact.relations.some(
      (each) =>
        (each.relation === "occurs" && each.subject === event) ||
        (each.relation === "comes-before" && each.object === event),
    ),
  );
  return stating.slice(0, 1).map((fact) => fact.id);
}

/** Complete since when the operation runs and which phase it entered, by the article's own text. */
export const completeTimes: ItemModel = (knowledge) =>
  statedBy(knowledge, "began").flatMap((began) => {
    const { subject, object: month } = began.triple;
    const [phase] = statedBy(knowledge, "entered-phase");
    if (!phase) return [];
    const [year = "", number = ""] = month.split("-");
    const near = (step: number): string => `${year}-${String(Number(number) + step).padStart(2, "0")}`;
    const ordinal = phase.triple.object;
    return [
      {
        of: [subject],
        topics: ["phases"],
        level: "remember",
        interaction: "inline-choice",
        stem: { say: "stem" },
        statement: { say: "statement", with: { it: `entity:${subject}.phrase` } },
        gaps: [
          [near(-2), month, near(2)].map((each) => ({
            id: each,
            text: plain(`month:${each}`),
            claims: [triple("began", subject, each)],
            why: why("since", { it: `entity:${subject}.phrase`, month: `month:${month}` }, began.facts),
          })),
          [-1, 0, 1]
            .map((step) => step + Math.max(0, 2 - Number(ordinal)))
            .map((step) => ({
              id: `phase-${Number(ordinal) + step}`,
              text: plain(`ordinal:${Number(ordinal) + step}`),
              claims: [triple("entered-phase", subject, String(Number(ordinal) + step))],
              why: why(
                "entered",
                { it: `entity:${subject}.phrase`, ordinal: `ordinal:${ordinal}` },
                phase.facts,
              ),
            })),
        ],
        sequence: "natural",
      },
    ];
  });

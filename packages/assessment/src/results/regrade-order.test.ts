import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyQuestion } from "../fixtures/question-arbitrary.ts";
import { responseArbitrary } from "../fixtures/response-arbitrary.ts";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { responseSchema, type Response } from "../interactions/response.ts";
import { presentQuestion } from "../quiz/shown-question.ts";
import { seedSchema } from "../seed.ts";
import { alsoRight, countingOf, regradeQuestion, textsInForce } from "./keys-in-force.ts";
import { regradeSchema, type RegradeInForce } from "./regrade.ts";
import {
  computeMeasuredResult,
  computeRegradedResult,
  computeUncorrectedResult,
  regradeNotices,
  type RegradableAttempt,
} from "./regraded-result.ts";

const seed = seedSchema.parse("a");
const text = sampleQuestion("text-entry", { id: "q-0000000000001" });
const choice = sampleQuestion("choice", { id: "q-0000000000002" });
const questions = [text, choice];
const quiz = { presentations: questions.map((question) => presentQuestion(question, seed)) };
const [, shownChoice] = quiz.presentations;
const shown = shownChoice?.interaction === "choice" ? shownChoice.options : [];
const [b = "", c = ""] = shown.filter((option) => option !== choice.key);
const a = choice.key;

/** Corrections, each made an hour after the other: the first at 1. */
const made = (...rows: object[]): RegradeInForce[] =>
  rows.map((row, at) => ({ ...regradeSchema.parse(row), sparesUntil: at + 1 }));

const key = (option: string, changes: object = {}) => ({
  kind: "key",
  question: choice.id,
  key: { interaction: "choice", option },
  also: false,
  ...changes,
});
const typed = (kind: "accept" | "refuse", words: string, changes: object = {}) => ({
  kind,
  question: text.id,
  text: words,
  ...changes,
});
const typedKey = (words: string, changes: object = {}) => ({
  kind: "key",
  question: text.id,
  key: { interaction: "text-entry", text: words },
  also: false,
  ...changes,
});
const award = { kind: "award", question: choice.id };
const drop = { kind: "drop", question: choice.id };

/** An attempt that was submitted at some hour. */
function submitted(at: number, { option, words }: { option?: string; words?: string }): RegradableAttempt {
  const responses: Record<string, Response> = {};
  if (option !== undefined) responses[choice.id] = responseSchema.parse({ interaction: "choice", option });
  if (words !== undefined)
    responses[text.id] = responseSchema.parse({ interaction: "text-entry", text: words });
  return { id: "1", quiz, responses, settledAt: { [choice.id]: at, [text.id]: at } };
}

const points = (attempt: RegradableAttempt, ...rows: object[]) =>
  computeRegradedResult(attempt, questions, made(...rows)).points;
const scoreOf = (attempt: RegradableAttempt, rows: object[], of = computeRegradedResult) =>
  of(attempt, questions, made(...rows)).questions.find(({ question }) => question === choice.id)?.score;

const noticed = (attempt: RegradableAttempt, ...rows: object[]) => {
  const before = computeUncorrectedResult(attempt, questions, made(...rows));
  return regradeNotices(before, computeRegradedResult(attempt, questions, made(...rows)));
};

describe("a key that was refuted", () => {
  it("stays with an answer that was given in before, says so, and earns nothing for one given in later", () => {
    expect(points(submitted(0, { option: a }), key(b))).toBe(1);
    expect(points(submitted(1, { option: a }), key(b))).toBe(1);
    expect(points(submitted(2, { option: a }), key(b))).toBe(0);
    expect(points(submitted(2, { option: b }), key(b))).toBe(1);
    expect(scoreOf(submitted(0, { option: a }), [key(b)])).toEqual({
      points: 1,
      outcome: "right",
      because: "kept",
      parts: { [a]: "wrong", [b]: "missed" },
    });
    expect(scoreOf(submitted(2, { option: a }), [key(b)])).toEqual({
      points: 0,
      outcome: "wrong",
      parts: { [a]: "wrong", [b]: "missed" },
    });
  });

  it("is right again when it is made the key again, for those in between too", () => {
    const rows = [key(b), key(a)];
    for (const at of [0, 2, 3]) expect(points(submitted(at, { option: a }), ...rows)).toBe(1);
    expect([0, 2, 3].map((at) => points(submitted(at, { option: b }), ...rows))).toEqual([1, 1, 0]);
  });

  it("does not come back with a third one", () => {
    expect([0, 2, 3].map((at) => points(submitted(at, { option: a }), key(b), key(c)))).toEqual([1, 0, 0]);
    expect([0, 2, 3].map((at) => points(submitted(at, { option: b }), key(b), key(c)))).toEqual([1, 1, 0]);
    expect(points(submitted(0, { option: a }), key(b), key(c, { lower: true }))).toBe(0);
  });

  it("stays right beside the new one if the teacher says so", () => {
    for (const option of [a, b]) expect(points(submitted(5, { option }), key(b, { also: true }))).toBe(1);
  });

  it("takes with it what was right besides it, for those who come later", () => {
    const rows = [key(b, { also: true }), key(c)];
    expect([0, 3].map((at) => points(submitted(at, { option: b }), ...rows))).toEqual([1, 0]);
    expect(alsoRight(regradeQuestion(choice, made(...rows)), made(...rows))).toEqual([]);
    const reread = made(typed("accept", "Kirkuk"), typedKey("Al Zab"));
    expect(textsInForce(text, reread)).toEqual({ accepted: [], refused: [] });
    expect(
      [0, 3].map((at) =>
        points(submitted(at, { words: "Kirkuk" }), typed("accept", "Kirkuk"), typedKey("Al Zab")),
      ),
    ).toEqual([1, 0]);
  });

  it("still counts for whoever was at work and was not shown the new one", () => {
    const presentations = quiz.presentations.map((one) =>
      one.interaction === "choice" ? { ...one, options: one.options.filter((option) => option !== b) } : one,
    );
    const attempt = { ...submitted(2, { option: a }), quiz: { presentations } };
    expect(points(attempt, key(b))).toBe(1);
    expect(computeMeasuredResult(attempt, questions, made(key(b))).points).toBe(0);
  });

  it("is wrong in statistics, whoever keeps its point", () => {
    for (const at of [0, 2]) {
      expect(scoreOf(submitted(at, { option: a }), [key(b)], computeMeasuredResult)).toMatchObject({
        points: 0,
        outcome: "wrong",
      });
    }
  });

  it("is no correction to whoever came later, and one to whoever it gave a point", () => {
    expect(noticed(submitted(2, { option: a }), key(b))).toEqual([]);
    expect(noticed(submitted(0, { option: a }), key(b))).toEqual([]);
    expect(noticed(submitted(0, { option: b }), key(b))).toEqual([
      { question: choice.id, before: 0, after: 1 },
    ]);
    expect(noticed(submitted(2, { option: b }), key(b), key(c, { lower: true }))).toEqual([
      { question: choice.id, before: 1, after: 0 },
    ]);
  });
});

describe("everybody gets the point", () => {
  it("whatever they answered, or nothing, before and later", () => {
    for (const at of [0, 9]) {
      for (const option of [a, b, undefined]) {
        const attempt = submitted(at, option === undefined ? {} : { option });
        expect(points(attempt, award)).toBe(1);
        expect(computeRegradedResult(attempt, questions, made(award)).outOf).toBe(2);
      }
    }
    expect(scoreOf(submitted(0, { option: b }), [award])).toMatchObject({
      because: "everybody",
      outcome: "right",
    });
    expect(scoreOf(submitted(0, { option: a }), [award])).not.toHaveProperty("because");
  });

  it("lowers nobody, and stays if the key is corrected afterwards, even with the tick", () => {
    for (const option of [a, b, c]) {
      for (const at of [0, 9]) {
        expect(points(submitted(at, { option }), award, key(b, { lower: true }))).toBe(1);
      }
    }
  });

  it("takes the place of a dropped question, and the other way round", () => {
    const outOf = (...rows: object[]) =>
      computeRegradedResult(submitted(9, { option: b }), questions, made(...rows)).outOf;
    expect([outOf(drop), outOf(drop, award), outOf(award, drop)]).toEqual([1, 2, 1]);
    expect(countingOf(choice, made(drop, award))).toBe("awarded");
    expect(countingOf(choice, made(award, drop))).toBe("dropped");
    expect(countingOf(text, made(award, drop))).toBe("scored");
  });

  it("measures nothing", () => {
    const measured = computeMeasuredResult(submitted(0, { option: b }), questions, made(award));
    expect(measured.questions.map(({ question }) => question)).toEqual([text.id]);
  });
});

describe("a spelling that is refused", () => {
  it("is wrong for whoever types it later, and stays with whoever had the point unless the correction says so", () => {
    const rows = [typed("refuse", "Riyadh")];
    expect([0, 2].map((at) => points(submitted(at, { words: "RIYADH " }), ...rows))).toEqual([1, 0]);
    expect(points(submitted(0, { words: "Riyadh" }), typed("refuse", "Riyadh", { lower: true }))).toBe(0);
    expect(points(submitted(2, { words: "Riyad" }), ...rows)).toBe(1);
    expect(computeMeasuredResult(submitted(0, { words: "Riyadh" }), questions, made(...rows)).points).toBe(0);
  });

  it("is right again when it is accepted, and wrong again when that is taken back: the last word counts", () => {
    const [no, yes] = [typed("refuse", "Riyadh"), typed("accept", "Riyadh")];
    const later = submitted(9, { words: "Riyadh" });
    expect([points(later, no, yes), points(later, yes, no), points(later, no, yes, no)]).toEqual([1, 0, 0]);
    expect(textsInForce(text, made(no, yes, no))).toEqual({ accepted: [], refused: ["Riyadh"] });
  });

  it("is refused of a further key's other spellings too, but not as that key itself", () => {
    const refused = typed("refuse", "Riyadh");
    const later = submitted(9, { words: "Riyadh" });
    expect(points(later, refused, typedKey("Riyaad", { also: true }))).toBe(0);
    expect(points(later, refused, typedKey("Riyadh", { also: true }))).toBe(1);
  });

  it("stays with whoever got the point by a correction before it", () => {
    const rows = [typed("accept", "Kirkuk"), typed("refuse", "Kirkuk")];
    expect([0, 2, 3].map((at) => points(submitted(at, { words: "Kirkuk" }), ...rows))).toEqual([1, 1, 0]);
  });
});

describe("another way to compare", () => {
  const exactly = { kind: "compare", question: text.id, comparison: "exact" };
  it("makes what was taken for the key wrong for whoever types it later, and stays with those who had the point", () => {
    for (const words of ["Riyad", "RIYADH", " riyad "])
      expect(points(submitted(9, { words }), exactly)).toBe(1);
    const near = "al-Riyad";
    expect(points(submitted(0, { words: near }))).toBe(1);
    expect([0, 2].map((at) => points(submitted(at, { words: near }), exactly))).toEqual([1, 0]);
    expect(points(submitted(0, { words: near }), { ...exactly, lower: true })).toBe(0);
  });

  it("leaves alone what another correction decided", () => {
    const [yes, no] = [typed("accept", "Kirkuk"), typed("refuse", "Riyadh")];
    expect(points(submitted(9, { words: "Kirkuk" }), yes, exactly)).toBe(1);
    expect(points(submitted(9, { words: "Riyadh" }), no, exactly)).toBe(0);
    expect(regradeQuestion(text, made(exactly))).toMatchObject({ comparison: "exact" });
    expect(regradeQuestion(text, made(exactly, typedKey("Al Zab")))).toMatchObject({ comparison: "exact" });
  });

  it("reads a number of an older question as new ones are, and an option not at all", () => {
    const number = sampleQuestion("number-entry", { id: "q-0000000000003" });
    const compare = { ...exactly, question: number.id };
    const presentations = [presentQuestion(number, seed)];
    const response = responseSchema.parse({ interaction: "number-entry", text: "- 7" });
    const attempt = { id: "1", quiz: { presentations }, responses: { [number.id]: response }, settledAt: {} };
    const earned = (...rows: object[]) => computeRegradedResult(attempt, [number], made(...rows)).points;
    expect([earned(), earned(compare)]).toEqual([1, 0]);
    expect(regradeQuestion(choice, made({ ...exactly, question: choice.id }))).toEqual(choice);
  });
});

const anyCase = anyQuestion.chain((question) => {
  const presentation = presentQuestion(question, seed);
  const base = { question: fc.constant(question.id), lower: fc.boolean() };
  const response = responseArbitrary(presentation);
  const words = fc.constantFrom("7", "Riyad", "Riyadh", "x");
  const row = fc.oneof(
    fc.record({ kind: fc.constant("key"), ...base, key: response, also: fc.boolean() }),
    fc.record({ kind: fc.constantFrom("accept", "refuse"), ...base, text: words }),
    fc.record({ kind: fc.constantFrom("drop", "award"), ...base }),
    fc.record({ kind: fc.constant("compare"), ...base, comparison: fc.constantFrom("exact", "name") }),
  );
  return fc.record({
    question: fc.constant(question),
    presentation: fc.constant(presentation),
    response: fc.option(response, { nil: undefined }),
    rows: fc.array(row, { maxLength: 5 }),
    at: fc.integer({ min: 0, max: 6 }),
  });
});

const asAttempt = ({
  question,
  presentation,
  response,
  at,
}: {
  question: { id: string };
  presentation: RegradableAttempt["quiz"]["presentations"][number];
  response: Response | undefined;
  at: number;
}): RegradableAttempt => ({
  id: "1",
  quiz: { presentations: [presentation] },
  responses: response ? { [question.id]: response } : {},
  settledAt: { [question.id]: at },
});

describe("whatever corrections are made, and whenever an answer was given in,", () => {
  it("no score falls without the tick by one that was made afterwards", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const rows = made(...one.rows);
        const results = [...rows.keys(), rows.length].map((length) =>
          computeRegradedResult(asAttempt(one), [one.question], rows.slice(0, length)),
        );
        for (const [index, row] of rows.entries()) {
          const [before, after] = [results[index], results[index + 1]];
          const isFree = row.lower || (row.sparesUntil ?? 0) < one.at;
          if (isFree || !before || !after || before.outOf === 0 || after.outOf === 0) continue;
          expect(after.points).toBeGreaterThanOrEqual(before.points - 1e-6);
        }
      }),
    );
  });

  it("those made before are as good as the tick, and the times of others do not matter", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const rows = made(...one.rows);
        const last = { ...asAttempt(one), settledAt: { [one.question.id]: 99 } };
        const ticked = rows.map((row): RegradeInForce => ({ ...row, lower: true }));
        expect(computeRegradedResult(last, [one.question], rows)).toEqual(
          computeRegradedResult(last, [one.question], ticked),
        );
      }),
    );
  });
});

it("corrections that say no time spare everybody, as they always did", () => {
  const rows = [key(b)].map((row) => regradeSchema.parse(row));
  for (const attempt of [submitted(0, { option: a }), { ...submitted(0, { option: a }), id: "2" }]) {
    expect(computeRegradedResult(attempt, questions, rows).points).toBe(1);
  }
});

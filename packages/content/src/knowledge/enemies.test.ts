import { describe, expect, it } from "vitest";
import { willOfVictory } from "../articles/will-of-victory/index.ts";
import { bank } from "../articles/will-of-victory/questions.ts";
import { generateAskBank } from "../generate-bank.ts";
import type { Question } from "../question.ts";
import { findEnemies } from "./enemies.ts";

const of = (model: string, fact?: string): Question[] =>
  bank.questions.filter(
    (question) =>
      question.model === model && (fact === undefined || question.facts.some((id) => id === fact)),
  );
const areEnemies = (a: Question | undefined, b: Question | undefined): boolean => {
  if (!a || !b) throw new Error("both questions exist");
  return findEnemies([a, b], willOfVictory).length === 1;
};

describe("findEnemies", () => {
  it("keeps apart questions whose keys rest on the same fact", () => {
    expect(areEnemies(of("who-said", "C21")[0], of("places-named")[0])).toBe(true);
  });

  it("keeps apart facts that say nearly the same", () => {
    expect(areEnemies(of("whose-voice", "C24")[0], of("who-said", "C10")[0])).toBe(true);
    expect(areEnemies(of("whose-voice", "C14")[0], of("whose-voice", "C25")[0])).toBe(true);
  });

  it("keeps apart a question and one whose stem tells its key", () => {
    expect(areEnemies(of("missing-unit")[0], of("listed-units")[0])).toBe(true);
  });

  it("keeps apart two questions on the same open matter", () => {
    const open = bank.questions.filter((question) =>
      question.proof.claims.some(
        (claim) =>
          claim.verdict === "true" &&
          claim.triples.some((each) => [each.subject, each.object].includes("phases-planned")),
      ),
    );
    expect(open.length).toBeGreaterThan(1);
    expect(areEnemies(open[0], open[1])).toBe(true);
  });

  it("keeps apart a question and one that shows its key as true of something else, or whose stem tells it", () => {
    const { questions } = generateAskBank(willOfVictory, "en");
    const asks = willOfVictory.asks ?? [];
    const asked = (id: string) => questions[asks.findIndex((ask) => ask.id === id)];
    // "Hideouts were attacked" is an option of the first, and the key of the second.
    expect(areEnemies(asked("leaders-report"), asked("areas-and-hideouts"))).toBe(true);
    // The stem of the first tells that areas were freed, which the second asks for.
    expect(areEnemies(asked("three-among-freed"), asked("leaders-report"))).toBe(true);
    expect(areEnemies(asked("leaders-report"), asked("unit-of-al-battat"))).toBe(false);
  });

  it("lets questions on different facts stand together", () => {
    expect(areEnemies(of("who-said", "C9")[0], of("start-month")[0])).toBe(false);
  });

  it("is what the committed bank has", () => {
    expect(bank.enemies).toEqual(findEnemies(bank.questions, willOfVictory));
  });
});

import { describe, expect, it } from "vitest";
import { willOfVictory } from "../articles/will-of-victory/index.ts";
import { bank } from "../articles/will-of-victory/questions.ts";
import { generateBank } from "../generate-bank.ts";
import type { Question } from "../question.ts";
import { findEnemies } from "./enemies.ts";

const { asks = [], ...modelled } = willOfVictory;
const { questions: ofModels } = generateBank(modelled, "en");

const of = (sought: string): Question[] => ofModels.filter(({ model }) => model === sought);
const areEnemies = (a: Question | undefined, b: Question | undefined): boolean => {
  if (!a || !b) throw new Error("both questions exist");
  return findEnemies([a, b], willOfVictory).length === 1;
};

const restingOn = (fact: string | undefined) =>
  bank.questions.filter(({ facts }) => facts.length === 1 && facts.some((id) => id === fact));
const asked = (id: string) => bank.questions[asks.findIndex((ask) => ask.id === id)];

describe("findEnemies", () => {
  it("keeps apart questions whose keys rest on the same fact", () => {
    const [one] = of("start-month");
    const other = of("complete-times").find(({ facts }) => facts.some((fact) => one?.facts.includes(fact)));
    expect(areEnemies(one, other)).toBe(true);
  });

  it("keeps apart facts that say nearly the same", () => {
    const alike = willOfVictory.facts.flatMap(({ id, similarTo }) =>
      similarTo.flatMap((like) => (restingOn(id)[0] && restingOn(like)[0] ? [[id, like] as const] : [])),
    );
    expect(alike).not.toEqual([]);
    for (const [one, other] of alike) expect(areEnemies(restingOn(one)[0], restingOn(other)[0])).toBe(true);
  });

  it("keeps apart a question and one whose stem tells its key", () => {
    const [list] = of("listed-units");
    const [keyed] = list?.proof.claims.filter(({ verdict }) => verdict === "true") ?? [];
    const [teller] = of("start-month");
    if (!teller || !keyed) throw new Error("both questions exist");
    const telling = { ...teller, proof: { ...teller.proof, given: keyed.triples } };
    expect(areEnemies(list, teller)).toBe(false);
    expect(areEnemies(list, telling)).toBe(true);
  });

  it("keeps apart a question and one that shows its key as true of something else, or whose stem tells it", () => {
    // "Hideouts were attacked" is an option of the first, and the key of the second.
    expect(areEnemies(asked("leaders-report"), asked("named-and-unnamed"))).toBe(true);
    // The stem of the first tells that areas were freed, which the second asks for.
    expect(areEnemies(asked("three-among-freed"), asked("leaders-report"))).toBe(true);
    expect(areEnemies(asked("leaders-report"), asked("unit-of-al-battat"))).toBe(false);
  });

  it("lets questions on different facts stand together", () => {
    expect(areEnemies(of("what-was-found")[0], of("start-month")[0])).toBe(false);
  });

  it("is among what the committed bank has", () => {
    const apart = new Set(bank.enemies.map((pair) => pair.toSorted().join()));
    const found = findEnemies(bank.questions, willOfVictory);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((pair) => !apart.has(pair.toSorted().join()))).toEqual([]);
  });
});

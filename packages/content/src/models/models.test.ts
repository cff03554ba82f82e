import { describe, expect, it } from "vitest";
import { riverWatch } from "../../fixtures/river-watch.ts";
import { willOfVictory } from "../articles/will-of-victory/index.ts";
import type { Candidate } from "../candidate.ts";
import { learn } from "../knowledge/knowledge.ts";
import { prove } from "../prover.ts";
import { itemModels } from "./index.ts";

const knowledge = learn(willOfVictory);

/** The candidates of a model that can be proven, each with its key. */
function proven(model: string): { candidate: Candidate; keyed: readonly string[] }[] {
  const propose = itemModels[model];
  if (!propose) throw new Error(`no model ${model}`);
  return propose(knowledge).flatMap((candidate) => {
    const outcome = prove(candidate, knowledge);
    return outcome.ok ? [{ candidate, keyed: outcome.keyed }] : [];
  });
}
const keysOf = (model: string): string[] => proven(model).flatMap(({ keyed }) => keyed);
const keyOf = (model: string, of: string): string | undefined =>
  proven(model).find(({ candidate }) => candidate.of.join() === of)?.keyed[0];

describe.each(Object.keys(itemModels))("the model %s", (model) => {
  it("proposes something that the article proves, each candidate under a name of its own", () => {
    const candidates = itemModels[model]?.(knowledge) ?? [];
    expect(proven(model).length).toBeGreaterThan(0);
    const names = candidates.map(({ of, interaction }) => [...of, interaction].join());
    expect(new Set(names).size).toBe(names.length);
  });

  it("can be asked of any article, and at worst proposes nothing that is proven", () => {
    const other = learn(riverWatch);
    for (const candidate of itemModels[model]?.(other) ?? []) {
      const outcome = prove(candidate, other);
      expect(outcome.ok || outcome.reason.length > 0).toBe(true);
    }
  });
});

describe("the traps of the article", () => {
  it("calls neither account of the seventh phase wrong", () => {
    expect(keyOf("differing-accounts", "C4,C7,how")).toBe("as-told");
    expect(keysOf("true-false-not-given").filter((key) => key === "true").length).toBeGreaterThan(0);
  });

  it("keeps the aircraft and the Army out of the list", () => {
    expect(keysOf("listed-units")).not.toContain("aircraft");
    expect(keysOf("listed-units")).not.toContain("iraqi-army");
  });

  it("gives the war no place in any order of events", () => {
    expect(keysOf("order-events").join()).not.toContain("the-war");
  });

  it("holds nothing for false that the article merely leaves out", () => {
    const statements = proven("true-false-not-given").filter(({ keyed }) => keyed[0] === "false");
    expect(statements.length).toBeGreaterThan(0);
    for (const { candidate } of statements) {
      const [relation = ""] = candidate.of.join().split("/");
      expect(knowledge.relations.get(relation)?.functional.length).toBeGreaterThan(0);
    }
  });

  it("asks as often for true as for false and for not given", () => {
    const keys = keysOf("true-false-not-given");
    const count = (status: string): number => keys.filter((key) => key === status).length;
    expect(count("true")).toBe(count("false"));
    expect(count("not-given")).toBe(count("true"));
  });

  it("asks nothing about the copy in hand", () => {
    const asked = (itemModels["true-false-not-given"]?.(knowledge) ?? []).flatMap(({ of }) => of);
    expect(asked).toContain("phases-planned");
    expect(asked.join()).not.toMatch(/author|outlet|publication/);
  });
});

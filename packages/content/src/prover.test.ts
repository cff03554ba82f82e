import { describe, expect, it } from "vitest";
import { willOfVictory } from "./articles/will-of-victory/index.ts";
import type { ChoiceCandidate, ClaimedItem } from "./candidate.ts";
import { learn } from "./knowledge/knowledge.ts";
import { triple } from "./knowledge/triples.ts";
import { plain, why } from "./models/references.ts";
import { prove } from "./prover.ts";

const knowledge = learn(willOfVictory);

const person = (id: string, relation = "leads", object = "federal-police"): ClaimedItem => ({
  id,
  text: plain(`entity:${id}.name`),
  claims: [triple(relation, id, object)],
  why: why("own-text-says", {}, []),
});
const choice = (...options: ClaimedItem[]): ChoiceCandidate => ({
  of: [],
  topics: ["people"],
  level: "remember",
  interaction: "choice",
  stem: { say: "stem" },
  options,
  draw: { distractors: 2 },
  sequence: "shuffled",
});

const order = (...ids: string[]): ReturnType<typeof prove> =>
  prove(
    {
      of: [],
      topics: ["phases"],
      level: "analyse",
      interaction: "order",
      stem: { say: "stem" },
      items: ids.map((id) => person(id)),
      claims: (a, b) => [triple("happened-before", a, b)],
    },
    knowledge,
  );

describe("prove", () => {
  it("finds the key: the model names none", () => {
    const proven = prove(
      choice(person("juma-inad"), person("jaafar-al-battat"), person("thamir-al-husseini")),
      knowledge,
    );
    expect(proven).toMatchObject({ ok: true, keyed: ["jaafar-al-battat"], facts: ["C23"] });
  });

  it("refuses a choice with two true options", () => {
    const twice = { ...person("jaafar-al-battat"), id: "again" };
    const proven = prove(
      choice(person("jaafar-al-battat"), twice, person("juma-inad"), person("thamir-al-husseini")),
      knowledge,
    );
    expect(proven).toEqual({ ok: false, reason: "2 options are true" });
  });

  it("drops an undecided option, and refuses the question when too few are left", () => {
    const open = person("iraqi-army", "same-as", "ground-forces");
    const enough = choice(
      person("jaafar-al-battat"),
      person("juma-inad"),
      person("thamir-al-husseini"),
      open,
    );
    expect(prove(enough, knowledge)).toMatchObject({ ok: true });
    const proven = prove(enough, knowledge);
    expect(proven.ok && proven.parts.has("iraqi-army")).toBe(false);
    expect(prove(choice(person("jaafar-al-battat"), person("juma-inad"), open), knowledge).ok).toBe(false);
  });

  it("refuses an order that the article does not force", () => {
    expect(order("earlier-battles", "operation-start", "stage-start").ok).toBe(true);
    expect(order("earlier-battles", "operation-start", "the-war")).toEqual({
      ok: false,
      reason: "the order is not total",
    });
  });
});

import { describe, expect, it } from "vitest";
import { willOfVictory } from "./index.ts";

const { facts, entities, relations, slots, inferences } = willOfVictory;
const factIds = new Set<string>(facts.map((fact) => fact.id));
const fact = (id: string): (typeof facts)[number] => {
  const found = facts.find((each) => each.id === id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
};

describe("the facts of will-of-victory", () => {
  it("are 27, of 26 statements, each located and attributed", () => {
    expect(facts).toHaveLength(27);
    expect(new Set(facts.map(({ id }) => id.replace(/[a-z]$/, ""))).size).toBe(26);
    expect(facts.every(({ locators }) => locators.length > 0)).toBe(true);
  });

  it("keep both accounts of the seventh phase, linked as differing", () => {
    expect(fact("C4").differsFrom).toEqual(["C7"]);
    expect(fact("C7").differsFrom).toEqual(["C4"]);
    expect(fact("C4").voice).toEqual({ kind: "article" });
    expect(fact("C7").voice).toEqual({ kind: "named", speaker: "juma-inad" });
  });

  it("take the year 2019 from the title and the paragraph both", () => {
    expect(fact("C3").locators.map((each) => each.paragraph)).toEqual(["p1", "t"]);
    expect(fact("C3").time).toBe("2019-07/..");
  });

  it("give nobody a rank, and the Army no leader", () => {
    expect(
      facts
        .flatMap((each) => each.relations)
        .filter((each) => each.relation === "leads")
        .map((each) => each.object),
    ).toEqual(["ground-forces", "rapid-response-units", "federal-police"]);
  });

  it("do not count the aircraft among the listed units", () => {
    const listed = fact("C12").relations.map((each) => each.object);
    expect(listed).toHaveLength(5);
    expect(listed).not.toContain("aircraft");
  });

  it("refer only to entities, facts and relations that exist", () => {
    const entityIds = new Set<string>(entities.map((entity) => entity.id));
    const relationIds = new Set<string>([
      ...relations.map((relation) => relation.id),
      "occurs",
      "comes-before",
    ]);
    for (const each of facts) {
      for (const id of each.entities) expect(entityIds).toContain(id);
      for (const id of [...each.differsFrom, ...each.similarTo]) expect(factIds).toContain(id);
      for (const { relation } of each.relations) expect(relationIds).toContain(relation);
    }
    for (const slot of slots)
      for (const id of [...slot.answeredBy, ...slot.near]) expect(factIds).toContain(id);
    for (const inference of inferences) for (const id of inference.near) expect(factIds).toContain(id);
  });
});

describe("the asks of will-of-victory", () => {
  const { asks = [], links = [], statements = [] } = willOfVictory;
  const ids = new Set(asks.map(({ id }) => id));

  it("each have an id of their own, critical facts that exist, and a sibling that is no sibling itself", () => {
    expect(ids.size).toBe(asks.length);
    for (const ask of asks) {
      for (const id of ask.facts) expect(factIds).toContain(id);
      if (ask.siblingOf === undefined) continue;
      expect(ids).toContain(ask.siblingOf);
      expect(asks.find(({ id }) => id === ask.siblingOf)?.siblingOf).toBeUndefined();
    }
  });

  it("have options with ids of their own", () => {
    for (const ask of asks) {
      const options =
        ask.interaction === "inline-choice" ? ask.gaps.flat() : "options" in ask ? ask.options : [];
      expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
    }
  });

  it("rest on statements of every fact, and on links between facts or to an option", () => {
    expect(new Set(statements.map(({ fact: id }) => id))).toEqual(factIds);
    for (const { from, to } of links) {
      for (const each of from) expect(factIds).toContain(each);
      const [ask = "", option] = to.split("/");
      const asked = asks.find((each) => each.id === ask);
      const parts =
        asked?.interaction === "number-entry"
          ? ["number"]
          : asked && "options" in asked
            ? asked.options.map(({ id }) => id)
            : [];
      expect(factIds.has(to) || parts.includes(option ?? "")).toBe(true);
    }
  });

  it("are about every topic, and about words and sources", () => {
    const about = new Set<string>(asks.flatMap(({ topics }) => topics));
    expect(about).toEqual(new Set(["units", "phases", "goals", "people", "places", "outcomes", "words"]));
  });
});

import { describe, expect, it } from "vitest";
import { willOfVictory } from "./articles/will-of-victory/index.ts";
import { itemModels } from "./models/index.ts";
import { resolve, say, type Speaker } from "./message.ts";
import { engineWording } from "./wording/index.ts";

const engine = engineWording["en"];
const article = willOfVictory.wording["en"];
if (!engine || !article) throw new Error("English words");
const speaker: Speaker = { engine, article };

describe("say", () => {
  it("fills a template, with a capital where the placeholder has one", () => {
    const person = "entity:juma-inad.phrase";
    const force = "entity:ground-forces.phrase";
    expect(say({ say: "leads", with: { person, force } }, "any", speaker)).toBe(
      "Juma Inad leads the ground forces",
    );
    expect(say({ say: "headed", with: { it: force } }, "any", speaker)).toBe("The ground forces");
  });

  it("leaves the gaps of a statement alone", () => {
    const statement = {
      say: "statement",
      with: { a: "entity:ground-forces.phrase", b: "entity:iraqi-army.phrase" },
    };
    expect(say(statement, "complete-leaders", speaker)).toContain("{gap-1} leads the ground forces");
  });

  it("names every paragraph that an article can have by its id alone", () => {
    const names = ["t", "s", "p1", "p13"].map((id) => resolve(`paragraph:${id}`, speaker));
    expect(names).toEqual(["the title", "the intro", "¶1", "¶13"]);
    expect(() => resolve("paragraph:x9", speaker)).toThrow(/x9/);
  });

  it("refuses a template, a placeholder or a word that is missing", () => {
    expect(() => say({ say: "nothing" }, "any", speaker)).toThrow(/no wording any\.nothing/);
    expect(() => say({ say: "leads", with: {} }, "any", speaker)).toThrow(/no value for \{Person\}/);
    expect(() => resolve("entity:nobody.phrase", speaker)).toThrow(/no words for entity:nobody\.phrase/);
  });
});

describe("resolve", () => {
  it("makes one phrase of several things", () => {
    expect(resolve("entity:hawija.name + entity:riyad.name", speaker)).toBe("Hawija and Riyad");
    expect(resolve("count:1 + count:2 + count:3", speaker)).toBe("one, two and three");
  });

  it("says a triple by the article's words for its relation", () => {
    expect(resolve("triple:began/will-of-victory/2019-07", speaker)).toBe(
      "the operation has been running since July 2019",
    );
    expect(resolve("triple:entered-phase/will-of-victory/7", speaker)).toBe(
      "the phase that the operation recently entered is the seventh",
    );
  });
});

const ids = (items: readonly { id: string }[]): string[] => items.map((item) => item.id).toSorted();

describe("the wording of a locale", () => {
  it("has words for every item model and for no other", () => {
    for (const wording of Object.values(engineWording)) {
      expect(Object.keys(wording.models).toSorted()).toEqual(Object.keys(itemModels).toSorted());
    }
  });

  it("says every entity, fact, slot, inference and foil of the article", () => {
    for (const wording of Object.values(willOfVictory.wording)) {
      expect(Object.keys(wording.entities).toSorted()).toEqual(ids(willOfVictory.entities));
      expect(Object.keys(wording.facts).toSorted()).toEqual(ids(willOfVictory.facts));
      expect(Object.keys(wording.slots).toSorted()).toEqual(ids(willOfVictory.slots));
      expect(Object.keys(wording.inferences).toSorted()).toEqual(ids(willOfVictory.inferences));
      expect(Object.keys(wording.foils).toSorted()).toEqual(ids(willOfVictory.foils));
    }
  });
});

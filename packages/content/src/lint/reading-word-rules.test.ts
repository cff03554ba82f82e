import { describe, expect, it } from "vitest";
import { riverWatch } from "../../fixtures/river-watch.ts";
import { articleFolderSchema } from "../article-folder.ts";
import { findIn, withSentence } from "./sample-reading.ts";

const inHelp = (text: string, rule: string): string[] =>
  findIn(withSentence("p1", 1, { facts: ["F4"], text }), rule);
const inFinds = (text: string, rule: string): string[] =>
  findIn(withSentence("p2", 3, { facts: ["F8"], text }), rule);

describe("names-belong", () => {
  it("finds an entity of other facts, however it is called", () => {
    expect(inHelp("Drones have helped Ada Holm.", "names-belong")).toEqual([
      "full p1, sentence 2: names Ada Holm, which is in none of its facts",
    ]);
    expect(inHelp("Drones and nets have helped.", "names-belong")).toEqual([
      "full p1, sentence 2: names nets, which is in none of its facts",
    ]);
  });

  it("finds names that the article does not have: of foils, and any other", () => {
    expect(inHelp("Drones have helped at Red Rock.", "names-belong")).toEqual([
      "full p1, sentence 2: names Red Rock, which is in none of its facts",
    ]);
    expect(inHelp("Drones have helped in Basel.", "names-belong")).toEqual([
      "full p1, sentence 2: names Basel, which the article's wording does not have",
    ]);
    expect(inHelp("Olga Brun has helped with drones.", "names-belong")).toHaveLength(2);
  });

  it("takes what the span of its facts names, the speaker, and the first word", () => {
    expect(inFinds("Ada Holm said that nets were found.", "names-belong")).toEqual([]);
    expect(inHelp("Help came from drones.", "names-belong")).toEqual([]);
  });
});

describe("numbers-belong", () => {
  it("finds a number, a month and a time of which the facts say nothing", () => {
    expect(inHelp("Ten drones have helped them.", "numbers-belong")).toEqual([
      "full p1, sentence 2: says ten, which none of its facts does",
    ]);
    expect(inHelp("Drones have helped since March.", "numbers-belong")).toHaveLength(1);
    for (const many of ["Twenty", "Twenty-one", "Dozens of", "Two hundred", "40"])
      expect(inHelp(`${many} drones have helped.`, "numbers-belong")).not.toEqual([]);
    expect(inHelp("Drones have recently helped.", "numbers-belong")).toEqual([
      "full p1, sentence 2: says recently, which none of its facts does",
    ]);
    const wrong = { facts: ["F1", "F3"], text: "River Watch began in May 2020 and reached its third phase." };
    expect(findIn(withSentence("p1", 2, wrong), "numbers-belong")).toHaveLength(3);
  });

  it("takes the values of the facts in any writing, and how many things they list", () => {
    const other = { facts: ["F1", "F3"], text: "River Watch began in March 2021 and reached phase 2." };
    expect(findIn(withSentence("p1", 2, other), "numbers-belong")).toEqual([]);
    expect(inFinds("She said that three things were found.", "numbers-belong")).toEqual([]);
    expect(inFinds("She said that four things were found.", "numbers-belong")).toHaveLength(1);
  });
});

describe("amounts-kept", () => {
  it("finds an amount that the article does not have", () => {
    expect(inFinds("All bottles, nets and ropes were found, she said.", "amounts-kept")).toEqual([
      'full p2, sentence 4: says "all", which none of its facts does',
    ]);
  });

  it("finds an amount that a reading has lost", () => {
    const facts = riverWatch.facts.map((fact) => (fact.id === "F8" ? { ...fact, quantified: true } : fact));
    const english = riverWatch.wording["en"];
    if (english === undefined) throw new Error("the invented article is in English");
    const clause = "some nets were found";
    const wording = {
      en: { ...english, facts: { ...english.facts, F8: { clause, option: clause, matter: "nets" } } },
    };
    const kept = withSentence("p2", 3, { facts: ["F8"], text: "Some nets were found, she said." });
    expect(findIn({ ...kept, facts, wording }, "amounts-kept")).toEqual([
      'plain p2: tells F8 without "some"',
    ]);
  });
});

describe("limits-kept", () => {
  it("finds what can be told as what is", () => {
    const told = { facts: ["F11"], text: "People swim at Oak Pier, Mill Bend or Long Shore, he said." };
    expect(findIn(withSentence("p4", 1, told), "limits-kept")).toEqual(['full p4: tells F11 without "can"']);
    expect(findIn(riverWatch, "limits-kept")).toEqual([]);
  });
});

describe("loaded-words", () => {
  it("finds a loaded word outside a quotation", () => {
    expect(inFinds("She said that the bank was purged.", "loaded-words")).toEqual([
      'full p2, sentence 4: says "purged" as its own',
    ]);
    expect(inFinds("She said that the bank was “purged”.", "loaded-words")).toEqual([]);
  });
});

const inGlossary = (entry: object): string[] => {
  const english = riverWatch.wording["en"];
  const glossary = { each: { meaning: "to remove", ...entry } };
  const folder = articleFolderSchema.parse({ ...riverWatch, wording: { en: { ...english, glossary } } });
  return findIn(folder, "neutral-words");
};

describe("neutral-words", () => {
  it("finds a word that judges and has no neutral one beside it, in either level", () => {
    expect(inGlossary({ word: "purge" })).toEqual([
      "full “purge”: judges, and has no neutral word",
      "plain “purge”: judges, and has no neutral word",
    ]);
    expect(inGlossary({ word: "purge", neutral: "remove" })).toEqual([]);
    expect(inGlossary({ word: "bank" })).toEqual([]);
  });

  it("finds one that is explained by another that judges", () => {
    expect(inGlossary({ word: "purge", neutral: "eradicate" })).toHaveLength(2);
    expect(inGlossary({ word: "clear", meaning: "to purge" })).toHaveLength(2);
  });
});

describe("short-quotations", () => {
  it("finds a quotation of more than four words, and marks that are straight or alone", () => {
    expect(inFinds("She said: “We found bottles, nets and ropes”.", "short-quotations")).toEqual([
      "full p2, sentence 4: quotes more than 4 words: “We found bottles, nets and ropes”",
    ]);
    expect(inFinds('She said that "nets" were found.', "short-quotations")).toHaveLength(1);
    expect(inFinds("She said that “nets were found.", "short-quotations")).toHaveLength(1);
  });

  it("finds a quotation of nobody", () => {
    expect(inHelp("Drones gave “help”.", "short-quotations")).toEqual([
      "full p1, sentence 2: quotes without saying whom",
    ]);
    expect(inHelp("Drones gave “help”, the article says.", "short-quotations")).toEqual([]);
  });
});

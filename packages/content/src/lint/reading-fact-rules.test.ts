import { describe, expect, it } from "vitest";
import { riverWatch } from "../../fixtures/river-watch.ts";
import { articleFolderSchema } from "../article-folder.ts";
import { findIn, withSentence } from "./sample-reading.ts";

const helped = { facts: ["F4"], text: "Drones have helped them." };
const found = { facts: ["F8"], text: "Bottles, nets and ropes were found, she said." };

describe("facts-told", () => {
  it("finds a fact that is not told", () => {
    expect(findIn(withSentence("p1", 1), "facts-told")).toEqual(["full p1: does not tell F4"]);
  });

  it("finds a fact that is told again after something else, and lets one go on for several sentences", () => {
    const again = { facts: ["F2"], text: "They act together." };
    expect(findIn(withSentence("p1", 1, helped, again), "facts-told")).toEqual(["full p1: tells F2 twice"]);
    expect(findIn(withSentence("p1", 1, again, helped), "facts-told")).toEqual([]);
  });

  it("finds a fact in a paragraph that does not say it", () => {
    expect(findIn(withSentence("p2", 3, found, helped), "facts-told")).toEqual([
      "full p2: tells F4, which stands in p1",
    ]);
  });

  it("finds a fact that there is not", () => {
    const invented = { facts: ["F4", "F99"], text: "Drones have helped them." };
    expect(findIn(withSentence("p1", 1, invented), "facts-told")).toEqual([
      "full p1, sentence 2: there is no fact F99",
    ]);
  });

  it("lets a sentence without facts into no folder", () => {
    expect(() => withSentence("p1", 1, { facts: [], text: "The sun shone." })).toThrow(/facts/u);
  });
});

const reorder = (ids: string[]): string[] => {
  const [full, ...others] = riverWatch.readings;
  const paragraphs = ids.map((id) => ({
    id,
    sentences: full?.paragraphs.find((each) => each.id === id)?.sentences ?? [
      { facts: ["F4"], text: "No such paragraph." },
    ],
  }));
  return findIn(
    articleFolderSchema.parse({ ...riverWatch, readings: [{ ...full, paragraphs }, ...others] }),
    "paragraph-order",
  );
};

describe("paragraph-order", () => {
  it("finds paragraphs that are not in the order of the article, stand twice, or are none of its", () => {
    expect(reorder(["p1", "p2", "p3", "p4", "p5"])).toEqual([]);
    expect(reorder(["p1", "p3", "p2", "p4", "p5"])).toEqual(["full p2: does not stand behind p3"]);
    expect(reorder(["p1", "p1", "p2", "p3", "p4", "p5"])).toEqual(["full p1: does not stand behind p1"]);
    expect(reorder(["p1", "p2", "p3", "p4", "p5", "p9"])).toEqual([
      "full p9: the article has no such paragraph",
    ]);
  });
});

describe("one-voice", () => {
  it("finds a sentence that mixes a speaker's word with the article's own", () => {
    const mixed = {
      facts: ["F8", "F9"],
      text: "Ada Holm, who leads the Boat Crew, said that nets were found.",
    };
    expect(findIn(withSentence("p2", 3, mixed), "one-voice")).toEqual([
      "full p2, sentence 4: mixes the words of ada-holm and article",
    ]);
  });
});

const attributionIn = (text: string, place = 3): string[] =>
  findIn(withSentence("p2", place, { facts: ["F8"], text }), "attribution");

describe("attribution", () => {
  it("finds a speaker's word that is told as the article's", () => {
    expect(attributionIn("Bottles, nets and ropes were found.")).toEqual([
      "full p2, sentence 4: tells F8 without a verb of saying",
    ]);
    expect(attributionIn("Somebody said that bottles, nets and ropes were found.")).toEqual([
      "full p2, sentence 4: tells F8 without naming ada-holm",
    ]);
  });

  it("takes a name or, once the paragraph has named the speaker, a pronoun", () => {
    expect(attributionIn("Holm said that nets were found.")).toHaveLength(1);
    expect(attributionIn("Ada Holm said that nets were found.")).toEqual([]);
    expect(attributionIn("Nets were found, she said.")).toEqual([]);
  });

  it("takes no pronoun where the paragraph has named nobody, or somebody else since", () => {
    const first = { facts: ["F11"], text: "People can swim at Oak Pier, he said." };
    expect(findIn(withSentence("p4", 0, first), "attribution")).toEqual([
      "full p4, sentence 1: tells F11 without naming bo-lind",
      "full p4, sentence 2: tells F11 without naming bo-lind",
    ]);
    const other = {
      facts: ["F7"],
      text: "Ada Holm said that Bo Lind knows that the second stage is “over”.",
    };
    expect(findIn(withSentence("p2", 2, other), "attribution")).toEqual([
      "full p2, sentence 4: tells F8 without naming ada-holm",
    ]);
  });

  it("finds the word of speakers without a name that is told as the article's", () => {
    const bare = { facts: ["F13"], text: "Families can swim without worry." };
    expect(findIn(withSentence("p5", 0, bare), "attribution")).toHaveLength(1);
  });

  it("finds a judgement of the article that is told as if it were known", () => {
    const facts = riverWatch.facts.map((fact) => (fact.id === "F4" ? { ...fact, evaluative: true } : fact));
    expect(findIn({ ...riverWatch, facts }, "attribution")).toEqual([
      "full p1, sentence 2: tells F4, a judgement, without saying whose",
      "plain p1, sentence 3: tells F4, a judgement, without saying whose",
    ]);
    const said = withSentence("p1", 1, { facts: ["F4"], text: "The article says that drones helped." });
    expect(findIn({ ...said, facts }, "attribution")).toHaveLength(1);
  });
});

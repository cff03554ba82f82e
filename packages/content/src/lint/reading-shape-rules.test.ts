import { describe, expect, it } from "vitest";
import { riverWatch } from "../../fixtures/river-watch.ts";
import { findIn, sampleShapes, withSentence } from "./sample-reading.ts";

describe("reading-grade", () => {
  it("finds a reading that is harder or easier than its level", () => {
    const hard = { ...sampleShapes, plain: { words: [90, 110], grade: [0, 1] } } as const;
    expect(findIn(riverWatch, "reading-grade", hard)).toEqual([
      "plain : reads at grade 1.2, which is not within 0 to 1",
    ]);
    const easy = { ...sampleShapes, full: { words: [90, 110], grade: [8, 10] } } as const;
    expect(findIn(riverWatch, "reading-grade", easy)).toEqual([
      "full : reads at grade 2.0, which is not within 8 to 10",
    ]);
  });

  it("rises with hard words and long sentences", () => {
    const text =
      "Unmanned aeronautical observation equipment has accompanied their municipal environmental responsibilities considerably.";
    expect(
      findIn(withSentence("p1", 1, { facts: ["F4"], text }), "reading-grade", {
        ...sampleShapes,
        full: { words: [90, 110], grade: [0, 2.5] },
      }),
    ).toHaveLength(1);
  });
});

describe("reading-length", () => {
  it("finds a reading that is too long or too short", () => {
    const short = { ...sampleShapes, full: { words: [50, 104], grade: [0, 12] } } as const;
    expect(findIn(riverWatch, "reading-length", short)).toEqual([
      "full : has 105 words, which is not within 50 to 104",
    ]);
    const long = { ...sampleShapes, full: { words: [106, 200], grade: [0, 12] } } as const;
    expect(findIn(riverWatch, "reading-length", long)).toHaveLength(1);
  });
});

describe("even-paragraphs", () => {
  it("finds a paragraph that says little with many words, and one that crams", () => {
    const padded = { facts: ["F10"], text: `The floods came${" and came".repeat(20)} in 2019.` };
    expect(findIn(withSentence("p3", 0, padded), "even-paragraphs")).toEqual([
      "full p3: has 45 words a fact, where the mean is 11",
      "plain p3: 0.1 times as long as at the full level",
    ]);
    const crammed = { facts: ["F13"], text: "Wardens said so." };
    expect(findIn(withSentence("p5", 0, crammed), "even-paragraphs")).toEqual([
      "full p5: has 3 words a fact, where the mean is 8",
      "plain p5: 3.0 times as long as at the full level",
    ]);
  });
});

describe("both-levels", () => {
  it("finds a reading that is alone in its locale", () => {
    const readings = riverWatch.readings.slice(1);
    expect(findIn({ ...riverWatch, readings }, "both-levels")).toEqual(["plain : is the only level"]);
  });
});

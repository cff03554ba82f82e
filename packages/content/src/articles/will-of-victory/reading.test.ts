import { describe, expect, it } from "vitest";
import { articleFolderSchema } from "../../article-folder.ts";
import { lintReadings } from "../../lint/lint-readings.ts";
import { willOfVictory } from "./index.ts";
import { reading } from "./reading.ts";

/** The rules that find something once `from` reads `to` in the readings. */
function rulesAgainst(from: string, to: string): string[] {
  const text = JSON.stringify(willOfVictory.readings);
  if (!text.includes(from)) throw new Error(`no reading says "${from}"`);
  const folder = articleFolderSchema.parse({
    ...willOfVictory,
    readings: JSON.parse(text.replaceAll(from, to)),
  });
  return [...new Set(lintReadings(folder, "en").map(({ rule }) => rule))];
}

describe("the readings of will-of-victory", () => {
  it.each<[trap: string, from: string, to: string, rule: string]>([
    [
      "the two accounts of the seventh phase made one",
      "entered their seventh",
      "ended their seventh stage a week ago, the seventh",
      "numbers-belong",
    ],
    ["a number that nobody gives", "several successes", "twenty successes", "numbers-belong"],
    [
      "aircraft put on the list of units",
      "among them the intelligence",
      "among them aircraft, the intelligence",
      "names-belong",
    ],
    [
      "the Army put on the list of units",
      "among them the intelligence",
      "among them the Iraqi Army, the intelligence",
      "names-belong",
    ],
    [
      "the ground forces taken for the Army",
      "leads the ground forces",
      "leads the Iraqi Army",
      "names-belong",
    ],
    ["some hideouts taken for all", "Some hideouts", "All hideouts", "amounts-kept"],
    ["all areas taken for some", "all areas", "areas", "amounts-kept"],
    ["leaders' word on safety told as known", ", they said, can go out", " can go out", "attribution"],
    [
      "a speaker's word told as the article's",
      "Plans were made, he said, and",
      "Plans were made, and",
      "attribution",
    ],
    ["another speaker's word", "Jaafar al-Battat leads", "Thamir al-Husseini leads", "names-belong"],
    ["a place that nobody names", "or Riyad", "or Tikrit", "names-belong"],
    ["three places taken for one of three", "al-Rashad or Riyad", "al-Rashad and Riyad", "limits-kept"],
    [
      "an aim taken for a result",
      "The aim of the security forces is to end",
      "The security forces ended",
      "limits-kept",
    ],
    ["a belief of ISIS told as known", "ISIS believed it had", "ISIS had", "limits-kept"],
    ["what residents can do told as what they do", "can go out", "go out", "limits-kept"],
    ["what is tried told as done", "are trying to remove", "have removed", "limits-kept"],
    ["a judgement told as known", "The article credits them with", "They had", "attribution"],
    [
      "a loaded word outside its quotation",
      "is to “purge” the remaining",
      "is to purge the remaining",
      "loaded-words",
    ],
  ])("would be found with %s", (_, from, to, rule) => {
    expect(rulesAgainst(from, to)).toContain(rule);
  });

  it("tell all 27 facts at each level, under the numbers of the article", () => {
    for (const { paragraphs } of Object.values(reading)) {
      expect(paragraphs.map(({ id }) => id)).toEqual(willOfVictory.article.paragraphs.map(({ id }) => id));
      const told = new Set(paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ facts }) => facts)));
      expect(told.size).toBe(27);
    }
  });

  it("explain the words that a class may not know, and put neutral ones beside those that judge", () => {
    for (const { glossary } of Object.values(reading))
      expect(Object.keys(glossary)).toEqual(
        expect.arrayContaining(["remnant", "sleeper-cell", "hideout", "umbrella", "phase"]),
      );
    expect(reading.plain.glossary["purge"]?.neutral).toBe("remove");
    expect(reading.plain.glossary["liberated"]?.neutral).toBe("freed");
  });
});

import { expect, it } from "vitest";
import { findRetelling } from "./reading.server";
import { beginsVoice, chosenText, glueTerms, type TextPart, type TextSentence } from "./reading-text";

const textOf = (pieces: ReturnType<typeof glueTerms>): string =>
  pieces.map((one) => (typeof one === "string" ? one : `${one.before}${one.text}${one.after}`)).join("");

it("no line parts a hard word from the marks around it", () => {
  const parts: TextPart[] = [
    { text: "the article says “" },
    { text: "liberated", quoted: true, term: "liberated" },
    { text: "”) from " },
    { text: "ISIS" },
    { text: " " },
    { text: "elements", term: "element" },
    { text: "-" },
    { text: "hideouts", term: "hideout" },
    { text: "." },
  ];
  expect(glueTerms(parts)).toEqual([
    "the article says ",
    { before: "“", text: "liberated", term: "liberated", after: "”)" },
    " from ",
    "ISIS",
    " ",
    { before: "", text: "elements", term: "element", after: "-" },
    { before: "", text: "hideouts", term: "hideout", after: "." },
  ]);
});

it("setting a sentence changes none of its letters", async () => {
  const texts = (await findRetelling("will-of-victory"))?.reading.texts ?? [];
  const sentences = texts.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences));
  expect(sentences.length).toBeGreaterThan(50);
  for (const { parts } of sentences)
    expect(textOf(glueTerms(parts))).toBe(parts.map(({ text }) => text).join(""));
});

const said = (voice: TextSentence["voice"], speaker?: string): TextSentence => ({
  parts: [{ text: "…" }],
  facts: [],
  ...(voice && { voice }),
  ...(speaker !== undefined && { speaker }),
});

it("a speaker is named where his word begins, and after somebody else's", () => {
  const sentences = [
    said("article"),
    said("named", "A"),
    said("named", "A"),
    said("named", "B"),
    said("article"),
  ];
  expect(sentences.map((_, at) => beginsVoice(sentences, at))).toEqual([true, true, false, true, true]);
});

it("a text that is not there gives way to the first", async () => {
  const reading = (await findRetelling("will-of-victory"))?.reading ?? { texts: [], glossary: {} };
  expect(chosenText(reading, "plain")?.id).toBe("plain");
  expect(chosenText(reading, undefined)?.id).toBe("full");
  expect(chosenText({ ...reading, texts: reading.texts.slice(0, 1) }, "plain")?.id).toBe("full");
});

it("an article that nobody has retold has no reading", async () => {
  expect(await findRetelling("no-such-article")).toBeNull();
});

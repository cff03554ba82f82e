import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { expect, test } from "vitest";
import { countByVoice, groupStatements } from "./statements";
import { stripParagraphs, voiceLanes } from "./voice-strip";

const statements = groupStatements(willOfVictory.facts);
const paragraphs = stripParagraphs(willOfVictory.article.paragraphs, statements);
const lanes = voiceLanes(statements, paragraphs);

test("twelve of the 26 statements rest on someone's word", () => {
  expect(countByVoice(statements)).toEqual({ article: 14, named: 10, unnamed: 2 });
});

test("every statement is in exactly one cell", () => {
  const placed = lanes.flatMap((lane) => lane.cells.flat()).map((statement) => statement.id);
  expect(placed.toSorted()).toEqual(statements.map((statement) => statement.id).toSorted());
});

test("a title without a statement of its own gets no column", () => {
  expect(paragraphs).toEqual(["s", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"]);
});

test("a lane is as high as its fullest cell", () => {
  expect(lanes.map((lane) => lane.rows)).toEqual([2, 3, 1]);
});

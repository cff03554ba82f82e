import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { expect, test } from "vitest";
import { countByVoice, groupClaims } from "./claims";
import { stripParagraphs, voiceLanes } from "./voice-strip";

const claims = groupClaims(willOfVictory.facts);
const paragraphs = stripParagraphs(willOfVictory.article.paragraphs, claims);
const lanes = voiceLanes(claims, paragraphs);

test("twelve of the 26 claims rest on someone's word", () => {
  expect(countByVoice(claims)).toEqual({ article: 14, named: 10, unnamed: 2 });
});

test("every claim is in exactly one cell", () => {
  const placed = lanes.flatMap((lane) => lane.cells.flat()).map((claim) => claim.id);
  expect(placed.toSorted()).toEqual(claims.map((claim) => claim.id).toSorted());
});

test("a title without a claim of its own gets no column", () => {
  expect(paragraphs).toEqual(["s", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"]);
});

test("a lane is as high as its fullest cell", () => {
  expect(lanes.map((lane) => lane.rows)).toEqual([2, 3, 1]);
});

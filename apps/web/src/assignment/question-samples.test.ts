import { interactions } from "@wellread/content";
import { importQuestions } from "@wellread/formats/import";
import { expect, it } from "vitest";
import { csvColumns, sampleGift, sampleRows } from "./question-samples";

const read = (text: string) => importQuestions(new TextEncoder().encode(text));

it("the sample in GIFT is read without a problem", () => {
  const { questions, problems } = read(sampleGift);
  expect(problems).toEqual([]);
  expect(questions).toHaveLength(3);
});

it("the sample of a table has a question of every kind, and is read without a problem", () => {
  const { questions, problems } = read([csvColumns, ...sampleRows].map((row) => row.join(",")).join("\n"));
  expect(problems).toEqual([]);
  expect(questions.map(({ interaction }) => interaction).toSorted()).toEqual([...interactions].toSorted());
});

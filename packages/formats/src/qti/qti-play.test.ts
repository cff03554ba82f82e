import { presentQuestion, scoreResponse, seedSchema, type Response } from "@wellread/assessment";
import { interactions, type Question } from "@wellread/content";
import { convertQti2toQti3 } from "@citolab/qti-convert/qti-convert-node";
import { afterAll, expect, it } from "vitest";
import { answerByHand } from "../fixtures/answer-by-hand.ts";
import { allQuestions, exportBytes, itemOf, questionsOf, shownOptions } from "../fixtures/export-to.ts";
import { hardPassage, linesOfPassage, squeeze } from "../fixtures/hard-passage.ts";
import { hardQuestions } from "../fixtures/hard-questions.ts";
import { openBrowser } from "../fixtures/open-browser.ts";
import { openPlayer, readFeedback, readScore, scoreAll, showItem } from "../fixtures/qti-player.ts";
import { qtiValues } from "../fixtures/qti-values.ts";
import { findAll, readXml } from "../fixtures/read-xml.ts";
import { readZip } from "../fixtures/read-zip.ts";
import { sampleResponses } from "../fixtures/sample-responses.ts";

const seed = seedSchema.parse("seed-1");
/** The player rounds to three places. */
const places = 3;

// Not in a hook, which has ten seconds: a browser that is not unpacked yet takes what it takes.
const browser = await openBrowser();
const page = await openPlayer(browser);
afterAll(() => browser.close());

const items30 = readZip(exportBytes("qti30"));
const items22 = readZip(exportBytes("qti22"));
const pathOf = ({ id }: Question) => `items/${id}.xml`;

function pointsOf(question: Question, response: Response): number {
  return scoreResponse(question, presentQuestion(question, seed), response).points;
}

/** Has the player score every sample response to an item, and gives the scores that are not our own points. */
async function findDifferences(question: Question, xml: string) {
  const item = readXml(xml);
  const responses = sampleResponses(question, presentQuestion(question, seed));
  await showItem(page, xml);
  const scores = await scoreAll(
    page,
    responses.map((response) => qtiValues(item, question, response)),
  );
  const points = responses.map((response) => pointsOf(question, response));
  expect(scores.length).toBe(points.length);
  return responses
    .map((response, index) => ({ id: question.id, response, score: scores[index], points: points[index] }))
    .filter(({ score = -1, points: ours = -1 }) => Math.abs(score - ours) > 0.0005);
}

/** As a page shows it. */
const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/** Thousands of responses, on a machine that may be busy. */
const patience = 300_000;

it("gives our points for every kind of response to every question", { timeout: patience }, async () => {
  for (const question of allQuestions) {
    expect(await findDifferences(question, items30[pathOf(question)] ?? "")).toEqual([]);
  }
});

it("does so from 2.2, turned into 3.0 by another's converter", { timeout: patience }, async () => {
  // The converter takes half a second for each; the other items of 2.2 are the same as those of 3.0 but for their names.
  const some = interactions.flatMap((interaction) => questionsOf(interaction).slice(-3));
  expect(new Set(some.map(({ interaction }) => interaction)).size).toBe(interactions.length);
  for (const question of some) {
    const converted = await convertQti2toQti3(items22[pathOf(question)] ?? "");
    expect(await findDifferences(question, converted)).toEqual([]);
  }
});

/** For each interaction a hard question and a real one; to each a right response, a wrong one, and one between. */
const byHand = interactions.flatMap((interaction) =>
  [questionsOf(interaction, hardQuestions), questionsOf(interaction)].flatMap(([question]) => {
    if (question === undefined) return [];
    const responses = sampleResponses(question, presentQuestion(question, seed));
    const points = responses.map((response) => pointsOf(question, response));
    const picks = [points.indexOf(1), points.indexOf(0), points.findIndex((one) => one > 0 && one < 1)];
    return picks
      .filter((index) => index !== -1)
      .flatMap((index) => {
        const response = responses[index];
        return response === undefined ? [] : [{ interaction, question, response, points: points[index] }];
      });
  }),
);

it.each(byHand)(
  "scores $interaction ($question.id) by hand: $points",
  async ({ interaction, question, response, points = -1 }) => {
    const xml = items30[pathOf(question)] ?? "";
    await showItem(page, xml);
    await answerByHand(page, interaction, qtiValues(readXml(xml), question, response));
    expect(await readScore(page)).toBeCloseTo(points, places);
    expect((await readFeedback(page)).join("\n")).toMatch(/¶\d|title/);
  },
);

/** Whether a wrong option says what the explanation does. */
const saysAlike = (question: Question) =>
  shownOptions(question).some(({ right, feedback }) => !right && feedback === itemOf(question).explanation);

it("says once what the option deserves, and why the key is right to anyone who missed it", async () => {
  for (const question of [
    ...questionsOf("choice").slice(-2),
    ...questionsOf("choice").filter(saysAlike).slice(0, 1),
    ...questionsOf("multiple-response").slice(-2),
  ]) {
    const { explanation } = itemOf(question);
    const right = shownOptions(question).filter((option) => option.right);
    for (const option of shownOptions(question)) {
      const xml = items30[pathOf(question)] ?? "";
      const named = findAll(readXml(xml), "simpleChoice").find(({ text }) => text === option.text);
      await showItem(page, xml);
      await answerByHand(page, question.interaction, { RESPONSE: [named?.attributes["identifier"] ?? ""] });
      const isWhole = option.right && right.length === 1;
      expect(await readScore(page)).toBeCloseTo(option.right ? 1 / right.length : 0, places);
      const said = await readFeedback(page);
      const due = [option.feedback, ...(isWhole ? [] : [explanation])].map(oneLine);
      expect(said.map(oneLine)).toEqual([...new Set(due)]);
    }
  }
});

it("has a right, a wrong and, but for choices and typed answers, a partly right response by hand", () => {
  for (const interaction of interactions) {
    const points = byHand.filter((one) => one.interaction === interaction).map((one) => one.points ?? -1);
    const whole = new Set(["choice", "text-entry", "number-entry"]).has(interaction);
    expect(points.filter((one) => one === 1)).toHaveLength(2);
    expect(points.filter((one) => one === 0)).toHaveLength(2);
    expect(points.filter((one) => one > 0 && one < 1)).toHaveLength(whole ? 0 : 2);
  }
});

it("shows the passage beside each item, and gives the same points", async () => {
  const files = readZip(exportBytes("qti30", hardQuestions, hardPassage));
  const player = await openPlayer(browser, files);
  for (const question of hardQuestions) {
    const xml = files[pathOf(question)] ?? "";
    await showItem(player, xml);
    const shown = player.locator("[data-stimulus-idref] p");
    await expect.poll(() => shown.count()).toBe(linesOfPassage().length);
    expect((await shown.allInnerTexts()).map(squeeze)).toEqual(linesOfPassage());
    const responses = sampleResponses(question, presentQuestion(question, seed));
    const scores = await scoreAll(
      player,
      responses.map((response) => qtiValues(readXml(xml), question, response)),
    );
    for (const [index, response] of responses.entries())
      expect(scores[index]).toBeCloseTo(pointsOf(question, response), places);
  }
});

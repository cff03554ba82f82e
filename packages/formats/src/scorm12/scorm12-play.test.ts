import type { AxeBuilder } from "@axe-core/playwright";
import { createRequire } from "node:module";
import {
  computeResult,
  keyResponse,
  presentQuestion,
  seedSchema,
  type Presentation,
  type Response,
} from "@wellread/assessment";
import { interactions, type Question } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { afterAll, expect, it } from "vitest";
import { exportBytes } from "../fixtures/export-to.ts";
import { hardQuestions } from "../fixtures/hard-questions.ts";
import { openBrowser } from "../fixtures/open-browser.ts";
import { answer } from "../fixtures/scorm/answer.ts";
import { launch, type Kept, type Launched } from "../fixtures/scorm/launch.ts";
import { spoil } from "../fixtures/scorm/spoil.ts";

const browser = await openBrowser();
afterAll(() => browser.close());

/** One real question of each interaction, and the hard ones. */
const real = interactions.flatMap((interaction) =>
  bank.questions.filter((question) => question.interaction === interaction).slice(0, 1),
);
const questions: readonly Question[] = [...real, ...hardQuestions];
const file = exportBytes("scorm12", questions);
const shownFor = (question: Question) => presentQuestion(question, seedSchema.parse("seed-1"));
const shown: readonly Presentation[] = questions.map(shownFor);
const keys = questions.map((question) => keyResponse(question, shownFor(question)));
const halves = keys.map((key, index) => {
  const presentation = shown[index];
  return presentation === undefined ? key : spoil(key, presentation);
});

/** What the rest of Wellread makes of the same answers. */
function resultOf(responses: readonly (Response | undefined)[]) {
  const given = questions.flatMap(({ id }, index) => {
    const response = responses[index];
    return response === undefined ? [] : [[id, response] as const];
  });
  return computeResult({ presentations: shown }, questions, Object.fromEntries(given));
}

/** Answers from one question to another, and goes on after each; at the last that submits. */
async function play(
  { sco }: Launched,
  responses: readonly (Response | undefined)[],
  from = 0,
): Promise<void> {
  for (const [index, response] of responses.entries()) {
    const presentation = shown[index];
    if (index < from || presentation === undefined) continue;
    await sco.getByText(`Question ${index + 1} of ${questions.length}`).waitFor();
    if (response !== undefined) await answer(sco, response, presentation);
    await sco.getByRole("button", { name: /^(?:Next|Submit answers)$/ }).click();
  }
}

const atStart = { core: { lesson_status: "not attempted" }, student_data: { mastery_score: "50" } };
const interactionsOf = ({ interactions: kept }: Kept) =>
  Object.values(kept).filter((one) => typeof one === "object" && "id" in one);

it("gives 100 and a pass for all right, and tells the platform each answer", async () => {
  const visit = await launch(browser, file, atStart);
  expect((await visit.kept()).core.lesson_status).toBe("incomplete");
  await play(visit, keys);
  await visit.sco.getByRole("heading", { name: "Your result" }).waitFor();
  expect(await visit.sco.getByText("✓ Right").count()).toBe(questions.length);
  expect([...visit.errors, ...(await visit.refused())]).toEqual([]);
  await visit.page.evaluate("API.LMSSetValue('cmi.core.lesson_status', 'splendid')");
  expect(await visit.refused()).toEqual(["cmi.core.lesson_status=splendid"]);
  const kept = await visit.leave();
  expect(kept.core).toMatchObject({
    lesson_status: "passed",
    exit: "",
    score: { raw: "100", min: "0", max: "100" },
  });
  expect(kept.core.session_time).toMatch(/^\d{2,4}:\d{2}:\d{2}$/);
  const told = interactionsOf(kept);
  expect(told.map(({ id, result }) => [id, result])).toEqual(questions.map(({ id }) => [id, "correct"]));
  expect(new Set(told.map(({ type }) => type))).toEqual(
    new Set(["choice", "matching", "sequencing", "fill-in"]),
  );
  expect(visit.foreign).toEqual([]);
});

it("gives what the rest of Wellread gives for answers that are right in part", async () => {
  const result = resultOf(halves);
  expect(result.points).toBeGreaterThan(1);
  expect(result.points).toBeLessThan(questions.length / 2);
  const visit = await launch(browser, file, atStart);
  await play(visit, halves);
  const outcomes = {
    right: "✓ Right",
    partly: "½ Partly right",
    wrong: "✗ Wrong",
    unanswered: "– Not answered",
  };
  expect(await visit.sco.locator(".mark").allTextContents()).toEqual(
    result.questions.map(({ score }) => outcomes[score.outcome]),
  );
  expect([...visit.errors, ...(await visit.refused())]).toEqual([]);
  expect(await visit.sco.locator(".score").textContent()).toContain(`(${result.percent} %)`);
  const kept = await visit.leave();
  expect(kept.core).toMatchObject({ lesson_status: "failed", score: { raw: String(result.percent) } });
  const results = { right: () => "correct", wrong: () => "wrong", unanswered: () => "wrong" };
  expect(interactionsOf(kept).map((one) => one["result"])).toEqual(
    result.questions.map(({ score: { outcome, points } }) =>
      outcome === "partly" ? String(Math.round(points * 100) / 100) : results[outcome](),
    ),
  );
});

it("says why, with the paragraph, at every question that was not right", async () => {
  const visit = await launch(browser, file, atStart);
  await play(visit, halves);
  await visit.sco.getByRole("heading", { name: "Your result" }).waitFor();
  const wrong = visit.sco.locator("ol > li:not(.right)");
  const count = await wrong.count();
  expect(count).toBeGreaterThan(questions.length / 2);
  for (let index = 0; index < count; index++) {
    expect(await wrong.nth(index).locator(".why").textContent()).toMatch(/¶\d|title|intro/);
    expect(await wrong.nth(index).textContent()).toContain("Right answer: ");
  }
  await visit.page.context().close();
});

it("goes on where somebody left, with all that was answered", async () => {
  const first = await launch(browser, file, atStart);
  await play(first, keys.slice(0, 9));
  await answer(first.sco, keys[9] ?? fail(), shown[9] ?? fail());
  const left = await first.leave();
  expect(left.core).toMatchObject({ lesson_status: "incomplete", exit: "suspend" });
  expect(left.suspend_data.length).toBeLessThanOrEqual(4096);

  const { suspend_data } = left;
  const core = { lesson_status: "incomplete", entry: "resume" };
  const second = await launch(browser, file, { ...atStart, core, suspend_data });
  await second.sco.getByText(`Question 10 of ${questions.length}`).waitFor();
  await play(second, [...Array.from({ length: 10 }, () => undefined), ...keys.slice(10)], 9);
  await second.sco.getByRole("heading", { name: "Your result" }).waitFor();
  expect((await second.leave()).core.score.raw).toBe("100");
});
function fail(): never {
  throw new Error("no such question");
}

it("loses nothing where a browser does not let the page finish", async () => {
  const visit = await launch(browser, file, atStart);
  const atOnce = await visit.kept();
  expect(atOnce.core.exit).toBe("suspend");
  await play(visit, keys.slice(0, 2));
  const { core, suspend_data } = await visit.kept();
  expect(core).toMatchObject({ exit: "suspend", session_time: expect.stringMatching(/^\d+:\d\d:\d\d$/) });
  expect(JSON.parse(suspend_data)).toMatchObject({ at: 2, done: false });
  await visit.page.context().close();
});

it("shows the result again to anyone who comes back after submitting, and says what is open before", async () => {
  const visit = await launch(browser, file, { core: { lesson_status: "not attempted" } });
  const none = questions.map(() => undefined);
  await play(visit, none.slice(0, -1));
  await visit.sco.getByText("Not answered yet: 1, 2, 3").waitFor();
  await visit.sco.getByRole("button", { name: "Submit answers" }).click();
  const { core, suspend_data } = await visit.leave();
  // Without a score that passes, the platform is told no more than that the quiz was taken.
  expect(core).toMatchObject({ lesson_status: "completed", score: { raw: "0" } });
  const again = await launch(browser, file, { core: { lesson_status: "completed" }, suspend_data });
  await again.sco.getByRole("heading", { name: "Your result" }).waitFor();
  expect((await again.leave()).core.lesson_status).toBe("completed");
});

type AxeResults = Awaited<ReturnType<AxeBuilder["analyze"]>>;

const axe: { source: string } = createRequire(import.meta.resolve("@axe-core/playwright"))("axe-core");

/** What axe finds in the document of the package, in its frame. It is brought there once: it is half a megabyte of script. */
async function faultsOf({ page }: Launched): Promise<string[]> {
  const frame = page.frames().find((one) => one.url().endsWith("/sco/index.html"));
  if (frame === undefined) throw new Error("no package in the page");
  if (!(await frame.evaluate("'axe' in window"))) await frame.evaluate(axe.source);
  const { violations, passes } = await frame.evaluate<AxeResults>("axe.run()");
  expect(passes.length, "axe looked into the frame").toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

it("is played by keyboard alone, and axe finds nothing, in light and in dark", async () => {
  const visit = await launch(browser, file, atStart);
  const { page, sco } = visit;
  for (const [index, response] of keys.entries()) {
    await sco.getByText(`Question ${index + 1} of ${questions.length}`).waitFor();
    expect(await sco.locator("h1:focus").count()).toBe(1);
    // The real questions come in one, the hard ones in the other: every interaction in both.
    await page.emulateMedia({ colorScheme: index < real.length ? "light" : "dark" });
    expect(await faultsOf(visit)).toEqual([]);
    await page.keyboard.press("Tab");
    if (response.interaction === "choice") await page.keyboard.press("Space");
    if (response.interaction === "text-entry") await page.keyboard.type(response.text);
    for (const select of await sco.getByRole("combobox").all()) {
      expect(await select.and(sco.locator(":focus")).count()).toBe(1);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Tab");
    }
    await sco.getByRole("button", { name: /^(?:Next|Submit answers)$/ }).press("Enter");
  }
  await sco.getByRole("heading", { name: "Your result" }).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(visit)).toEqual([]);
  }
  await page.context().close();
}, 120_000);

it("plays without a platform, and says that nothing is recorded", async () => {
  const { page, sco } = await launch(browser, file, atStart);
  await page.goto("http://lms.test/sco/index.html");
  expect(await page.getByText("your score is not recorded").count()).toBe(1);
  expect(await sco.locator("h1").count()).toBe(0);
  await page.context().close();
});

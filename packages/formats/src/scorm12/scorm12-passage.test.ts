import { AxeBuilder } from "@axe-core/playwright";
import { bank } from "@wellread/content/questions/will-of-victory";
import { reading } from "@wellread/content/reading/will-of-victory";
import { afterAll, expect, it } from "vitest";
import { exportBytes } from "../fixtures/export-to.ts";
import { linesOfPassage, squeeze } from "../fixtures/hard-passage.ts";
import { openBrowser } from "../fixtures/open-browser.ts";
import { launch } from "../fixtures/scorm/launch.ts";
import { passageOf } from "../passage.ts";

const browser = await openBrowser();
afterAll(() => browser.close());

const passage = passageOf(reading.plain, "Will of Victory");
const choices = bank.questions.filter(({ interaction }) => interaction === "choice").slice(0, 3);
const file = exportBytes("scorm12", choices, passage);

/** The package, open at the first question, in a frame of that width. */
async function open(width: number) {
  const visit = await launch(browser, file);
  await visit.page.setViewportSize({ width: width + 40, height: 860 });
  await visit.page.locator("iframe").evaluate((frame: { width: string }, to) => {
    frame.width = String(to);
  }, width);
  const panel = visit.sco.getByRole("complementary", { name: "Reading" });
  const text = panel.getByRole("group", { name: passage.paragraphs[0]?.text ?? "" });
  await visit.sco.getByText("Question 1 of 3").waitFor();
  return { ...visit, panel, text };
}

const next = /^(?:Next|Submit answers)$/;

it("stands beside every question and the result, keeps its place, and can be folded away", async () => {
  const { sco, panel, text, page, errors, foreign } = await open(1000);
  expect((await panel.locator("p").allInnerTexts()).map(squeeze)).toEqual(linesOfPassage(passage));
  await text.focus();
  await page.keyboard.press("End");
  const scrolled = () => text.evaluate((box: { scrollTop: number }) => box.scrollTop);
  await expect.poll(scrolled).toBeGreaterThan(50);
  await sco.getByRole("button", { name: next }).click();
  await sco.getByText("Question 2 of 3").waitFor();
  expect(await scrolled()).toBeGreaterThan(50);
  const [left, right] = [await panel.boundingBox(), await sco.getByRole("main").boundingBox()];
  expect((left?.x ?? 0) + (left?.width ?? 9999)).toBeLessThanOrEqual(right?.x ?? 0);

  await panel.getByText("Reading", { exact: true }).click();
  expect(await text.isVisible()).toBe(false);
  const wider = await sco.getByRole("main").boundingBox();
  expect(wider?.width).toBeGreaterThan(right?.width ?? 9999);
  await panel.getByText("Reading", { exact: true }).click();
  for (const _ of ["2", "3"]) await sco.getByRole("button", { name: next }).click();
  await sco.getByRole("heading", { name: "Your result" }).waitFor();
  expect(await text.isVisible()).toBe(true);
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  await page.context().close();
});

it("stands above the question where there is no room beside it, and leaves it in sight", async () => {
  const { sco, panel, page } = await open(360);
  const [above, below] = [await panel.boundingBox(), await sco.getByRole("main").boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 9999)).toBeLessThanOrEqual(below?.y ?? 0);
  expect(above?.height).toBeLessThan(500);
  expect(await sco.locator("h1:focus").count()).toBe(1);
  await page.context().close();
});

it("has nothing that axe finds, in light and in dark", async () => {
  const visit = await open(1000);
  for (const colorScheme of ["light", "dark"] as const) {
    await visit.page.emulateMedia({ colorScheme });
    // The package by itself: within a frame axe may not have the time to look.
    await visit.page.goto("http://lms.test/sco/index.html");
    const { violations, passes } = await new AxeBuilder({ page: visit.page }).analyze();
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  }
  await visit.page.context().close();
});

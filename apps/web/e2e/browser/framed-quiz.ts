import { expect, type Frame, type Locator, type Page } from "@playwright/test";
import type { Question } from "@wellread/content";
import { answerRight } from "./right-answer.ts";

/** The frame in a page of another site. */
export const frameOf = async (page: Page): Promise<Frame> => {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error(`no frame on ${page.url()}`);
  return frame;
};

/** By how many pixels a frame is higher or lower than its content. */
export const misfit = async (iframe: Locator): Promise<number> => {
  const frame = await (await iframe.elementHandle())?.contentFrame();
  const inside = await frame?.evaluate(() => document.body.getBoundingClientRect().height);
  return Math.abs((inside ?? 0) - ((await iframe.boundingBox())?.height ?? Infinity));
};

/** Presses the start button, and arrives at the first question. */
export const startInFrame = async (frame: Frame): Promise<void> => {
  await frame.getByRole("button", { name: "Start", exact: true }).click();
  await expect(frame.locator("#progress")).toContainText("Question 1 of");
  await frame.waitForLoadState();
};

/** Answers every question right, in order, and arrives at the list of answers. */
export const answerInFrame = async (frame: Frame, questions: readonly Question[]): Promise<void> => {
  for (const [index, question] of questions.entries()) {
    await expect(frame.locator("#progress")).toHaveText(`Question ${index + 1} of ${questions.length}`);
    await frame.waitForLoadState();
    await answerRight(frame, question);
    await frame.locator("main form button.button[value=next]").click();
  }
  await expect(frame.getByRole("heading", { name: "Check your answers" })).toBeVisible();
  await frame.waitForLoadState();
};

/** Every link and form of a frame's page that would lead the frame out of what may be framed. */
export const waysOut = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const links = [...document.querySelectorAll("a")].filter(({ target }) => target !== "_blank");
    const places = [
      ...links.map(({ href }) => href),
      ...[...document.querySelectorAll("form")].map(({ action }) => action),
    ];
    return places.filter((place) => !new URL(place).pathname.startsWith("/embed/t/"));
  });

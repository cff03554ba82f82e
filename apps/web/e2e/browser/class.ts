import { expect, type Browser, type Page } from "@playwright/test";
import { z } from "zod";
import { arrive } from "./arrive.ts";
import type { Assigned } from "./assigned.ts";
import { join, openBrowser } from "./assignment-steps.ts";
import { dataFolder } from "./data-folder.ts";
import { fixSeed } from "./fix-seed.ts";
import { sendFrom } from "./role.ts";

/** The cards of the landing page that tests assign from, and their topics. */
const topics = { "The whole article": "all", Units: "units", People: "people" };
type Card = keyof typeof topics;

/** Makes an assignment ask the same questions each time. */
const settle = (id: string, address: string): Assigned => {
  const { port, pathname } = new URL(address);
  // Only the server that all tests share has its data here; a test's own server asks whatever is drawn.
  if (port === process.env["E2E_PORT"]) fixSeed(dataFolder(), id);
  return { id, address, code: pathname.split("/").at(-1) ?? "" };
};

const idIn = (address: string): string => /\/assignments\/([\w-]{22})\//.exec(address)?.[1] ?? "";

/** Assigns a quiz from the landing page, as a teacher does, and arrives at the page with the link to share. */
export const assignByHand = async (page: Page, card: Card = "Units"): Promise<Assigned> => {
  await page.goto("/");
  await page.getByRole("button", { name: `Assign to a class: ${card}` }).click();
  await arrive(page, /\/assignments\/[\w-]{22}\/share$/);
  return settle(idIn(page.url()), await page.getByRole("textbox", { name: "Student link" }).inputValue());
};

const madeSchema = z.object({ code: z.string() });

/** Assigns a quiz as a card of the landing page does, without showing a page: what most tests only begin with. */
export const assign = async (page: Page, card: Card = "Units"): Promise<Assigned> => {
  const id = idIn(
    await sendFrom(page, "/assignments/new", { article: "will-of-victory", topic: topics[card] }),
  );
  const answer = await page.request.get(`/api/v1/assignments/${id}`);
  const { code } = madeSchema.parse(await answer.json());
  return settle(id, new URL(`/a/${code}`, answer.url()).href);
};

/** A student in a browser of their own, without JavaScript, at the first question. */
export const joinPlainly = async (browser: Browser, { code }: Assigned, nickname: string): Promise<Page> => {
  const page = await openBrowser(browser, { javaScriptEnabled: false });
  await join(page, code, nickname);
  return page;
};

/** Gives some answer to the question on the page, and goes on to the next page. */
export const answerSomehow = async (page: Page): Promise<void> => {
  const from = page.url();
  const [, number] = /\/questions\/(\d+)/.exec(from) ?? [];
  // The address changes before the question does.
  await expect(page.locator("#progress")).toContainText(`Question ${number} of`);
  const form = page.locator("main form").first();
  for (const kind of ["input[type=radio]", "input[type=checkbox][name=option]", "input[name=confirmed]"]) {
    const field = form.locator(kind).first();
    if (await field.isVisible()) await field.check();
  }
  for (const list of await form.locator("select").all()) await list.selectOption({ index: 1 });
  for (const field of await form.locator("input[type=text]").all()) await field.fill("seven");
  await page.locator("main form button.button[value=next]").click();
  await page.waitForURL((url) => url.href !== from);
};

import { expect, type Browser, type Page } from "@playwright/test";
import { arrive } from "./arrive.ts";
import type { Assigned } from "./assigned.ts";
import { join, openBrowser } from "./assignment-steps.ts";
import { dataFolder } from "./data-folder.ts";
import { fixSeed } from "./fix-seed.ts";

/** Assigns a quiz from the landing page, as a teacher does; it asks the same questions each time. */
export const assign = async (page: Page, topic = "Units"): Promise<Assigned> => {
  await page.goto("/");
  await page.getByRole("button", { name: `Assign to a class: ${topic}` }).click();
  await arrive(page, /\/assignments\/[\w-]{22}\/share$/);
  const address = await page.getByRole("textbox", { name: "Student link" }).inputValue();
  const id = /\/assignments\/([\w-]{22})\//.exec(page.url())?.[1] ?? "";
  // Only the server that all tests share has its data here; a test's own server asks whatever is drawn.
  const isShared = new URL(page.url()).port === process.env["E2E_PORT"];
  if (isShared) fixSeed(dataFolder(), id);
  return { id, address, code: address.split("/").at(-1) ?? "" };
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

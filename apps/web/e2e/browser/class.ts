import { expect, type Browser, type BrowserContext, type Page } from "@playwright/test";

/** What a teacher gets from one click. */
export type Assigned = { id: string; code: string; address: string };

/** Assigns a quiz from the landing page, as a teacher does. */
export const assign = async (page: Page, topic = "Units"): Promise<Assigned> => {
  await page.goto("/");
  await page.getByRole("button", { name: `Assign to a class: ${topic}` }).click();
  await expect(page).toHaveURL(/\/assignments\/[\w-]{22}\/share$/);
  const address = await page.getByRole("textbox", { name: "Student link" }).inputValue();
  const id = /\/assignments\/([\w-]{22})\//.exec(page.url())?.[1] ?? "";
  return { id, address, code: address.split("/").at(-1) ?? "" };
};

/** A student in a browser of their own, at the first question. */
export const join = async (
  browser: Browser,
  { address }: Assigned,
  nickname: string,
): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator("input[name=nickname]").fill(nickname);
  await page.locator("form[action$='/join'] button").click();
  await expect(page).toHaveURL(/\/questions\/1$/);
  return { context, page };
};

/** Answers the question in sight somehow, and goes on to the next. */
export const answerSomehow = async (page: Page): Promise<void> => {
  const form = page.locator("main form").first();
  for (const kind of ["input[type=radio]", "input[type=checkbox][name=option]", "input[name=confirmed]"]) {
    const field = form.locator(kind).first();
    if (await field.isVisible()) await field.check();
  }
  for (const list of await form.locator("select").all()) await list.selectOption({ index: 1 });
  for (const field of await form.locator("input[type=text]").all()) await field.fill("seven");
  await page.locator("main form button.button[value=next]").click();
};

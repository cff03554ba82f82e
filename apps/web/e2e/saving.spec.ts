import { expect, test, type Page, type Route } from "@playwright/test";
import { arrive, untilAwake } from "./browser/arrive.ts";
import { atQuestion, openQuestion, submit } from "./browser/journey.ts";

const saved = (page: Page) => page.getByText("Saved", { exact: true });
const notSaved = (page: Page) => page.getByText("Not saved. We keep trying.");
const option = (page: Page, at: number) => page.locator("main form").getByRole("radio").nth(at);
const saves = "**/api/v1/attempts/*/responses/*";

/** Opens the same question in another page, which has what is stored by now. */
const openAgain = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await untilAwake(page);
};

/** Keeps every save from being answered, as on a connection that fell silent, until it is given back. */
const silence = async (page: Page): Promise<{ held: Route[]; end: () => void }> => {
  const held: Route[] = [];
  let isSilent = true;
  await page.route(saves, (route) => (isSilent ? void held.push(route) : route.continue()));
  return { held, end: () => (isSilent = false) };
};

/** Brings a save that was held to the server after all, as a slow line does. */
const arriveLate = async (page: Page, route: Route | undefined): Promise<void> => {
  const save = route?.request();
  const headers = { origin: new URL(page.url()).origin, "content-type": "application/json" };
  if (save) await page.request.put(save.url(), { data: save.postData() ?? "", headers });
};

test("the answer given last wins in a tab that had fallen behind, and says that there was another @desktop", async ({
  page,
  context,
}) => {
  await openQuestion(page, "choice");
  const other = await context.newPage();
  await openAgain(other, page.url());
  await option(other, 1).check();
  await expect(saved(other)).toBeVisible();

  // Only a click: `check` would press again if the other tab's answer took the place of this one.
  await option(page, 0).click();
  await expect(saved(page)).toBeVisible();
  await expect(option(page, 0)).toBeChecked();
  await expect(page.getByText("Another tab or device had another answer here.")).toBeVisible();
  await page.reload();
  await expect(option(page, 0)).toBeChecked();
  // Whoever looks at the other tab again sees what counts.
  await other.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(option(other, 0)).toBeChecked();
});

test("an answer that was given without a connection does not replace a later one of another device @desktop", async ({
  page,
  context,
  browser,
}) => {
  await openQuestion(page, "choice");
  const device = await browser.newContext({ storageState: await context.storageState() });
  const other = await device.newPage();
  await openAgain(other, page.url());
  for (const one of [page, other]) {
    await option(one, 2).click();
    await expect(saved(one)).toBeVisible();
  }
  await context.setOffline(true);
  await option(page, 0).check();
  await expect(notSaved(page)).toBeVisible();
  await option(other, 1).check();
  await expect(saved(other)).toBeVisible();
  await context.setOffline(false);
  await expect(
    page.getByText("This question was answered later in another tab or on another device."),
  ).toBeVisible();
  await expect(option(page, 1)).toBeChecked();
  await device.close();
});

test("a choice made while an earlier one is on a slow line is the one that stays @desktop", async ({
  page,
  context,
}) => {
  await openQuestion(page, "choice");
  const other = await context.newPage();
  await openAgain(other, page.url());
  const { held, end } = await silence(page);
  await option(page, 0).check();
  await expect.poll(() => held.length).toBe(1);
  await option(other, 2).check();
  await expect(saved(other)).toBeVisible();
  end();
  await option(page, 1).check();
  await expect(saved(page)).toBeVisible();
  await arriveLate(page, held[0]);
  await expect(option(page, 1)).toBeChecked();
  await page.reload();
  await expect(option(page, 1)).toBeChecked();
});

test("a reload right after typing keeps the text, and the next answer is not lost to it @desktop", async ({
  page,
}) => {
  const { id, number } = await openQuestion(page, "text-entry");
  const field = page.locator("main form").getByRole("textbox");
  await field.pressSequentially("al-Bat");
  await expect(saved(page)).toBeVisible();
  const { held, end } = await silence(page);
  await field.pressSequentially("tat");
  await page.reload();
  await untilAwake(page);
  await expect(field).toHaveValue("al-Battat");
  end();
  // The save that the page sent as it was left arrives only now.
  await arriveLate(page, held[0]);
  await field.fill("Jaafar al-Battat");
  await expect(saved(page)).toBeVisible();
  await page.goto(`/attempts/${id}/review`);
  await expect(page.getByText("Jaafar al-Battat").first()).toBeVisible();
  await page.goto(`/attempts/${id}/questions/${number}`);
  await expect(field).toHaveValue("Jaafar al-Battat");
});

test("a save that is never answered is given up after ten seconds, and there is a way on @desktop", async ({
  page,
}) => {
  await page.clock.install();
  const { number, quiz } = await openQuestion(page, "choice");
  const total = quiz.questions.length;
  const { held, end } = await silence(page);
  await option(page, 0).check();
  await expect(page.getByText("Saving…")).toBeVisible();
  await expect.poll(() => held.length).toBe(1);
  await page.clock.fastForward(10_000);
  await expect(notSaved(page)).toBeVisible();
  // It is tried again by itself, and that try is given up as well.
  await page.clock.fastForward(1000);
  await expect.poll(() => held.length).toBe(2);
  await page.clock.fastForward(30_000);
  await expect(notSaved(page)).toBeVisible();

  const step = (to: number) => page.getByRole("button", { name: new RegExp(`^Question ${to},`) });
  const elsewhere = number === total ? number - 1 : number + 1;
  await step(elsewhere).click();
  await atQuestion(page, elsewhere, total);
  await expect(notSaved(page)).toBeVisible();
  await step(number).click();
  await page.getByRole("button", { name: "See all your answers" }).click();
  const choice = page.getByRole("alert").filter({ hasText: "not saved yet" });
  await expect(choice).toBeVisible();
  await choice.getByRole("button", { name: "Stay here" }).click();
  await expect(choice).toBeHidden();

  end();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(option(page, 0)).toBeChecked();
});

test("an answer that is not saved is named on the list of answers, and is sent before it is submitted @desktop", async ({
  page,
}) => {
  const { number, question } = await openQuestion(page, "choice");
  await page.route(saves, (route) => route.abort());
  await option(page, 0).check();
  const text = (await page.locator("main form label").first().innerText()).trim();
  await page.getByRole("button", { name: "See all your answers" }).click();
  await page.getByRole("button", { name: "Go on now" }).click();
  await arrive(page, /\/review$/);
  const notice = page.getByRole("region", { name: "Not saved yet" });
  await expect(notice.getByRole("link", { name: `Question ${number}` })).toBeVisible();

  const send = page.getByRole("button", { name: "Submit and see your result" });
  await send.click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing has been submitted" })).toBeVisible();
  await expect(page).toHaveURL(/\/review$/);
  await page.unroute(saves);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await arrive(page, /\/result$/);
  expect(question?.interaction).toBe("choice");
  await expect(page.locator(`#question-${number}`)).toContainText(text);
});

test("a choice made after the press on the button to go on is not lost on a slow line @desktop", async ({
  page,
}) => {
  const { id } = await openQuestion(page, "choice");
  const { held, end } = await silence(page);
  await option(page, 0).click();
  await page.getByRole("button", { name: "See all your answers" }).click();
  await expect.poll(() => held.length).toBe(1);
  end();
  await option(page, 1).click();
  await arrive(page, /\/review$/);
  const answer = await page.request.get(`/api/v1/attempts/${id}`);
  const stored: { responses: Record<string, { response: { option: string } }> } = await answer.json();
  await page.goBack();
  await untilAwake(page);
  await expect(option(page, 1)).toBeChecked();
  const value = await option(page, 1).getAttribute("value");
  expect(Object.values(stored.responses).map(({ response }) => response.option)).toEqual([value]);
});

test("an answer that was not saved before the quiz was submitted is named on the result, and leaves the device @desktop", async ({
  page,
  context,
}) => {
  const { id } = await openQuestion(page, "choice");
  await context.route(saves, (route) => route.abort());
  await option(page, 0).check();
  await expect(notSaved(page)).toBeVisible();
  const headers = { origin: new URL(page.url()).origin };
  expect((await page.request.post(`/api/v1/attempts/${id}/submission`, { headers })).ok()).toBe(true);
  await page.goto(`/attempts/${id}/result`);
  await expect(page.getByText("An answer on this device is not sent yet.")).toBeVisible();
  await context.unroute(saves);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(page.getByText("was not saved before this quiz was submitted")).toBeVisible();
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("answers")));
  expect(kept).toEqual([]);
});

test("what one tab could not save is sent by the tab that submits @desktop", async ({ page, context }) => {
  const { id, number } = await openQuestion(page, "choice");
  const other = await context.newPage();
  await openAgain(other, `/attempts/${id}/review`);
  await page.route(saves, (route) => route.abort());
  await option(page, 1).check();
  await expect(notSaved(page)).toBeVisible();
  const text = (await page.locator("main form label").nth(1).innerText()).trim();
  await submit(other);
  await expect(other.locator(`#question-${number}`)).toContainText(text);
});

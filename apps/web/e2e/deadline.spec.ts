import { expect, test, type Page } from "@playwright/test";
import {
  attemptOf,
  changeSettings,
  join,
  openBrowser,
  questionsOf,
  setClosing,
} from "./browser/assignment-steps.ts";
import { assign } from "./browser/class.ts";
import { answerFirst } from "./browser/journey.ts";
import { answerRight } from "./browser/right-answer.ts";

/** Records what a screen reader would announce about the time, from now on. */
const listen = async (page: Page): Promise<() => Promise<string[]>> => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, "heard", heard);
    for (const status of document.querySelectorAll("output, [role=status]")) {
      new MutationObserver(() => heard.push(status.textContent)).observe(status, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    }
  });
  return () => page.evaluate(() => Reflect.get(window, "heard"));
};

test("the time left is announced at 5 minutes, 1 minute and 20 seconds, and at no other time @desktop", async ({
  page,
  browser,
}) => {
  const made = await assign(page, "The whole article");
  await changeSettings(page, made, { timeZone: "UTC", timeLimitMinutes: "15" });
  const student = await openBrowser(browser);
  await student.clock.install();
  await join(student, made.code, "Mira");
  await expect(student.getByText(/^1[45] minutes left\./)).toBeVisible();
  // The server's clock cannot be moved, so the page is kept from it, as without a connection.
  await student.route(`**/api/v1/attempts/${attemptOf(student)}`, (route) => route.abort());
  const heard = await listen(student);
  // From here on, time passes only as the test moves it. The five seconds until the pause, and a few before, have
  // passed.
  await student.clock.pauseAt((await student.evaluate(() => Date.now())) + 5000);

  await student.clock.runFor("08:00");
  await expect(student.getByText(/^7 minutes left\./)).toBeVisible();
  expect(await heard()).toEqual([]);
  await student.clock.runFor("02:10");
  await expect.poll(heard).toEqual(["5 minutes left."]);
  await student.clock.runFor("03:50");
  await expect.poll(heard).toEqual(["5 minutes left.", "1 minute left."]);
  await expect(student.getByText(/^\d\d seconds left\./)).toBeVisible();
  await student.clock.runFor("00:35");
  await expect
    .poll(heard)
    .toEqual(["5 minutes left.", "1 minute left.", "20 seconds left. What is saved is submitted by itself."]);
  await student.context().close();
});

test("the page says when the time ends, without JavaScript, too @no-javascript @desktop", async ({
  page,
  browser,
}) => {
  const made = await assign(page, "The whole article");
  await changeSettings(page, made, { timeZone: "UTC", timeLimitMinutes: "15" });
  const student = await openBrowser(browser, { javaScriptEnabled: false });
  await join(student, made.code, "Mira");
  await expect(student.getByText(/^Ends at \d\d:\d\d UTC$/)).toBeVisible();
  await student.context().close();
});

test("the end of the time is announced, and at the deadline the saved answers are submitted @desktop", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const made = await assign(page, "The whole article");
  await setClosing(page, made, Date.now() + 50_000);
  const student = await openBrowser(browser);
  await join(student, made.code, "Mira");
  await answerFirst(student, 1);
  const [, second] = await questionsOf(student);
  if (second) await answerRight(student, second);
  await expect(student.getByText("Saved", { exact: true })).toBeVisible();
  const said = student.getByRole("status");
  await expect(said.filter({ hasText: "20 seconds left." })).toBeAttached({ timeout: 40_000 });
  await expect(student.getByText(/^1?\d seconds left\./)).toBeVisible();
  await expect(student).toHaveURL(/\/result$/, { timeout: 30_000 });
  await expect(student.getByRole("heading", { level: 1 })).toContainText("2 of 10.");
  // The page submitted by itself, and not the student.
  await expect(
    student.getByText("The time was over, so what was saved by then was submitted."),
  ).toBeVisible();
  await student.context().close();
  await page.goto(`/assignments/${made.id}/live`);
  await expect(page.getByText("time was up", { exact: true })).toBeVisible();
});

test("a deadline that is set while the page is open leaves two minutes, and is announced @desktop", async ({
  page,
  browser,
}) => {
  const made = await assign(page, "The whole article");
  const student = await openBrowser(browser);
  await join(student, made.code, "Mira");
  await setClosing(page, made, Date.now());
  // The page was opened before there was a deadline, and gets it with the response to the next save.
  await student.getByRole("checkbox", { name: "Mark this question" }).check();
  await expect(student.getByRole("status").filter({ hasText: "The time has changed." })).toBeAttached();
  await expect(student.getByText(/^[12] minutes? left\./)).toBeVisible();
  await student.context().close();
});

test("more time reaches a student at work, and is announced @desktop", async ({ page, browser }) => {
  const made = await assign(page, "The whole article");
  await changeSettings(page, made, { timeZone: "UTC", timeLimitMinutes: "15" });
  const student = await openBrowser(browser);
  await join(student, made.code, "Mira");
  await expect(student.getByText(/^1[45] minutes left\./)).toBeVisible();
  await changeSettings(page, made, { timeLimitMinutes: "30" });
  // As after a look at another tab, the page asks the server again.
  await student.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(student.getByText(/^(29|30) minutes left\./)).toBeVisible();
  await expect(student.getByRole("status").filter({ hasText: "The time has changed." })).toBeAttached();
  await student.context().close();
});

test("after a laptop has slept, no more time is shown than there is @desktop", async ({ page, browser }) => {
  const made = await assign(page, "The whole article");
  await changeSettings(page, made, { timeZone: "UTC", timeLimitMinutes: "15" });
  const student = await openBrowser(browser);
  await student.clock.install();
  await join(student, made.code, "Mira");
  await expect(student.getByText(/^1[45] minutes left\./)).toBeVisible();
  const server = `**/api/v1/attempts/${attemptOf(student)}`;
  await student.route(server, (route) => route.abort());
  const now = await student.evaluate(() => Date.now());
  await student.clock.pauseAt(now + 5000);
  // In sleep only the wall clock goes on: `performance.now()` stands still on many devices.
  await student.clock.setSystemTime(now + 5000 + 12 * 60_000);
  await student.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(student.getByText(/^[23] minutes left\./)).toBeVisible();
  // Setting the clock back gains no time.
  await student.clock.setSystemTime(now - 3_600_000);
  await student.clock.runFor("00:02");
  await expect(student.getByText(/^[23] minutes left\./)).toBeVisible();
  // The server knows better than a clock that was only set: it did not sleep.
  await student.unroute(server);
  await student.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(student.getByText(/^1[45] minutes left\./)).toBeVisible();
  await student.context().close();
});

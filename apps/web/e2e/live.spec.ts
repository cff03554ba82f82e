import { expect, test, type Page } from "@playwright/test";
import { untilAwake } from "./browser/arrive.ts";
import { changeSettings, join, openBrowser, rowOf, setTimes } from "./browser/assignment-steps.ts";
import { answerSomehow, assign } from "./browser/class.ts";
import { startSilentProxy } from "../src/testing/silent-proxy.ts";
import { fromOurPage } from "./browser/role.ts";
import { chooseRight, submitAs } from "./browser/submitted.ts";
import { looseWords, translate, translated } from "./browser/translator.ts";

const live = (page: Page) => page.getByText("This page keeps itself up to date.");

test("a live page whose connection falls silent says when it was last updated, and comes back by itself @desktop", async ({
  browser,
}) => {
  const proxy = await startSilentProxy(Number(process.env["E2E_PORT"]));
  const teacher = await openBrowser(browser, { baseURL: `http://localhost:${proxy.port}` });
  await teacher.clock.install();
  const made = await assign(teacher);
  await teacher.goto(`/assignments/${made.id}/live`);
  await expect(live(teacher)).toBeVisible();
  const student = await openBrowser(browser);
  await join(student, made.code, "Mira");
  await expect(rowOf(teacher, "Mira")).toContainText("0 of");

  proxy.silence();
  await answerSomehow(student);
  await teacher.clock.runFor("00:30");
  await expect(live(teacher), "a beat may be late").toBeVisible();
  await teacher.clock.runFor("00:15");
  await expect(teacher.getByText("No connection. Trying again…")).toBeVisible();
  await expect(teacher.getByText(/^Last updated at \d\d:\d\d/)).toBeVisible();
  await expect(live(teacher)).toHaveCount(0);
  await expect(rowOf(teacher, "Mira"), "what was known still shows").toContainText("0 of");

  proxy.restore();
  await expect(async () => {
    await teacher.clock.runFor("00:10");
    await expect(live(teacher)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(rowOf(teacher, "Mira")).toContainText("1 of");
  await expect(teacher.getByText("Last updated at")).toHaveCount(0);
  await Promise.all([teacher, student].map((page) => page.context().close()));
  proxy.close();
});

test("results say that more have come after the first, and show them without a reload @desktop", async ({
  page: teacher,
  browser,
}) => {
  const made = await assign(teacher, "The whole article");
  await changeSettings(teacher, made, { interactions: "choice", questions: "3" });
  await teacher.goto(`/assignments/${made.id}/results`);
  await teacher.evaluate(() => Reflect.set(window, "isSamePage", true));
  const submit = async (name: string) =>
    (await submitAs(browser, made, name, chooseRight)).page.context().close();
  await submit("Mira");
  await expect(rowOf(teacher, "Mira")).toContainText("3 of 3");
  const figures = teacher.getByText("As a table");
  await figures.click();

  await submit("Kim");
  await submit("Sami");
  const news = teacher.getByRole("status").filter({ hasText: "2 more" });
  await expect(news).toHaveText("2 more have been submitted. Show them");
  await expect(rowOf(teacher, "Kim"), "nothing moves while it is read").toHaveCount(0);
  await teacher.getByRole("button", { name: "Show them" }).click();
  await expect(rowOf(teacher, "Kim")).toContainText("3 of 3");
  await expect(rowOf(teacher, "Sami")).toContainText("3 of 3");
  await expect(teacher.getByText("3 students have submitted.")).toBeVisible();
  await expect(teacher.getByText("more have been submitted")).toHaveCount(0);
  await expect(figures.locator("xpath=.."), "what was open stays open").toHaveAttribute("open", "");
  expect(await teacher.evaluate(() => Reflect.has(window, "isSamePage"))).toBe(true);
});

test("the projector follows when an assignment opens, closes and is locked @desktop", async ({ page }) => {
  const made = await assign(page);
  const projector = await page.context().newPage();
  await projector.goto(`/assignments/${made.id}/screen`);
  await untilAwake(projector);
  expect(await looseWords(projector)).toEqual([]);
  // A browser that translates is no reason to stop.
  await translate(projector);
  const notice = projector.locator("main .notice");
  await expect(notice).toHaveCount(0);
  const lock = (locked: string) =>
    page.request.post(`/assignments/${made.id}/lock`, {
      form: { locked, back: "share" },
      headers: fromOurPage,
    });
  await lock("yes");
  await expect(notice).toHaveText(translated("Locked: nobody new can start"));
  await lock("no");
  await expect(notice).toHaveCount(0);
  // Nobody touches anything when a time that was set before comes.
  await setTimes(page, made, { opensAt: Date.now() + 4000 });
  await expect(notice).toHaveText(/^⟦Opens /);
  await expect(notice).toHaveCount(0, { timeout: 10_000 });
  await setTimes(page, made, { closesAt: Date.now() + 3000 });
  await expect(notice).toHaveText(translated("Closed"), { timeout: 10_000 });
});

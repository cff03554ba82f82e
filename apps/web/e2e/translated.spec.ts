import { expect, test, type Page } from "@playwright/test";
import { untilAwake } from "./browser/arrive.ts";
import { attemptOf, changeSettings, join, openBrowser } from "./browser/assignment-steps.ts";
import { answerSomehow, assign } from "./browser/class.ts";
import { holdScripts } from "./browser/hold-scripts.ts";
import { next } from "./browser/journey.ts";
import { chooseRight, submitAs } from "./browser/submitted.ts";
import { looseWords, translate, translated } from "./browser/translator.ts";
import { watchPage } from "./browser/watch-page.ts";

const choices = { interactions: "choice", questions: "3", timeZone: "UTC" };
const shows = (page: Page, text: string) =>
  expect(page.getByText(translated(text), { exact: true })).toBeVisible();

test("a quiz that the browser translates is taken to its end, and its clock goes on @desktop", async ({
  page: teacher,
  browser,
}) => {
  const made = await assign(teacher, "The whole article");
  await changeSettings(teacher, made, { ...choices, feedback: "each-question", timeLimitMinutes: "15" });
  const student = await openBrowser(browser);
  const { faults } = watchPage(student);
  await student.clock.install();
  await join(student, made.code, "Mira");
  await untilAwake(student);
  const deadline = `**/api/v1/attempts/${attemptOf(student)}`;
  // The server's clock cannot be moved, so the page is kept from it, as without a connection.
  await student.route(deadline, (route) => route.abort());
  await expect(student.getByText(/^1[45] minutes left\./)).toBeVisible();
  expect(await looseWords(student)).toEqual([]);
  await translate(student);
  await student.clock.runFor("05:00");
  await expect(student.getByText(/^⟦(9|10) minutes left\.⟧$/)).toBeVisible();

  await student.getByRole("radio").first().check();
  await shows(student, "Saved");
  await next(student).click();
  await expect(student.locator("#progress")).toHaveText(translated("Question 2 of 3"));
  await student.goBack();
  await expect(student.locator("#progress")).toHaveText(translated("Question 1 of 3"));
  await expect(student.getByRole("radio").first()).toBeChecked();
  await next(student).click();

  // Another tab answers the same question first.
  const other = await student.context().newPage();
  await other.goto(student.url());
  await other.getByRole("radio").first().check();
  await expect(other.getByText("Saved", { exact: true })).toBeVisible();
  await other.close();
  await student.getByRole("radio").nth(1).click();
  await expect(student.locator("output.notice")).toHaveText(/^⟦.*⟧$/);

  // A far end is not counted down to: the line with the minutes goes.
  await student.unroute(deadline);
  await changeSettings(teacher, made, { timeLimitMinutes: "90" });
  await student.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(student.getByText(/minutes left/)).toHaveCount(0);
  await expect(student.getByText(/^⟦Ends at \d\d:\d\d UTC⟧$/)).toBeVisible();
  expect(faults).toEqual([]);
  await student.context().close();
});

test("a live page that the browser translates shows who comes and what they do @desktop", async ({
  page: teacher,
  browser,
}) => {
  const { faults } = watchPage(teacher);
  const made = await assign(teacher, "The whole article");
  await changeSettings(teacher, made, choices);
  await teacher.goto(`/assignments/${made.id}/live`);
  await expect(teacher.getByText("This page keeps itself up to date.")).toBeVisible();
  await translate(teacher);
  await shows(teacher, "Students appear here as they join.");
  const student = await openBrowser(browser);
  await join(student, made.code, "Mira");
  const row = teacher.getByRole("row").filter({ hasText: "Mira" });
  await expect(row).toContainText(translated("0 of 3"));
  await expect(teacher.getByText("Students appear here")).toHaveCount(0);
  await shows(teacher, "1 has joined · 1 at work · 0 submitted");
  await answerSomehow(student);
  await expect(row).toContainText(translated("1 of 3"));
  await student.context().close();
  const kim = await submitAs(browser, made, "Kim", chooseRight);
  await shows(teacher, "2 have joined · 1 at work · 1 submitted");
  await expect(teacher.getByRole("row").filter({ hasText: "Kim" })).toContainText(translated("submitted"));
  await expect(teacher.getByText("Kim", { exact: true }), "a name is nothing to translate").toBeVisible();
  await kim.page.context().close();
  expect(faults).toEqual([]);
  await teacher.reload();
  await untilAwake(teacher);
  expect(await looseWords(teacher)).toEqual([]);
});

test("results that the browser translates come as they are submitted @desktop", async ({
  page: teacher,
  browser,
}) => {
  const { faults } = watchPage(teacher);
  const made = await assign(teacher, "The whole article");
  await changeSettings(teacher, made, choices);
  await teacher.goto(`/assignments/${made.id}/results`);
  await untilAwake(teacher);
  expect(await looseWords(teacher)).toEqual([]);
  await translate(teacher);
  const student = await openBrowser(browser);
  await join(student, made.code, "Mira");
  await expect(teacher.getByText(/^⟦Nobody has submitted yet, 1 at work\./)).toBeVisible();
  await expect(teacher.getByText("Nobody has joined yet")).toHaveCount(0);
  await student.context().close();
  const kim = await submitAs(browser, made, "Kim", chooseRight);
  await shows(teacher, "1 student has submitted, 1 at work.");
  const row = teacher.getByRole("row").filter({ hasText: "Kim" });
  await expect(row).toContainText(translated("3 of 3"));
  await kim.page.context().close();
  expect(faults).toEqual([]);
});

test("a page that the browser translates before its scripts load keeps what was answered by then @desktop", async ({
  page: teacher,
  browser,
}) => {
  const made = await assign(teacher, "The whole article");
  await changeSettings(teacher, made, choices);
  const student = await openBrowser(browser);
  await join(student, made.code, "Mira");
  const release = await holdScripts(student);
  await student.reload({ waitUntil: "domcontentloaded" });
  await translate(student);
  const answers = student.getByRole("radio");
  await answers.nth(1).check();
  await student.getByRole("checkbox").check();
  await answers.nth(1).focus();
  release();
  await untilAwake(student);
  await shows(student, "Saved");
  await expect(answers.nth(1)).toBeChecked();
  await expect(answers.nth(1)).toBeFocused();
  await expect(student.getByRole("checkbox")).toBeChecked();
  await next(student).click();
  await expect(student.locator("#progress")).toHaveText(translated("Question 2 of 3"));
  await student.reload();
  await student.goto(student.url().replace(/\d$/, "1"));
  await expect(answers.nth(1)).toBeChecked();
  await student.context().close();
});

import { expect, test, type Page } from "@playwright/test";
import { changeSettings, join, openBrowser, questionsOf } from "./browser/assignment-steps.ts";
import { expectAccessible } from "./browser/axe.ts";
import { findSecrets } from "./browser/byte-search.ts";
import { assign } from "./browser/class.ts";
import { quizWith } from "./browser/quiz-under-test.ts";
import { atQuestion, next, start, submit } from "./browser/journey.ts";
import { answerRight } from "./browser/right-answer.ts";
import { feedbackSecrets } from "./browser/secrets.ts";

const check = (page: Page) => page.getByRole("button", { name: "Check", exact: true });
const outcome = (page: Page) => page.getByRole("heading", { name: "Right", exact: true });
/** Those of the answer: the reading beside it has switches of its own. */
const fields = "main form:not([action$='/reading']) fieldset :is(input:not([type=hidden]), select, button)";

/** Which feedback texts are in the server's page, of all questions except the given number that were checked. */
const leaks = async (page: Page, checked: number): Promise<string[]> => {
  const [served, questions] = await Promise.all([page.request.get(page.url()), questionsOf(page)]);
  const told = feedbackSecrets(questions.slice(0, checked)).join("\n");
  const secrets = feedbackSecrets(questions.slice(checked)).filter((secret) => !told.includes(secret));
  return findSecrets([{ from: "the page", text: await served.text() }], secrets);
};

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript @desktop";
  test(`an answer is checked, locked and explained ${how}`, async ({ page, browser }) => {
    test.slow();
    const made = await assign(page, "The whole article");
    await changeSettings(page, made, { feedback: "each-question" });
    const student = await openBrowser(browser, { javaScriptEnabled });
    await join(student, made.code, "Mira");
    const questions = await questionsOf(student);
    const total = questions.length;
    const seen = new Set<string>();

    await check(student).click();
    await expect(student.getByText("There is no answer to check yet.")).toBeVisible();
    expect(await leaks(student, 0)).toEqual([]);
    await student.goto(student.url().replace(/\?.*/, ""));

    for (const [index, question] of questions.entries()) {
      await atQuestion(student, index + 1, total);
      await answerRight(student, question);
      await check(student).click();
      await expect(outcome(student)).toBeVisible();
      await expect(student.locator("main form section a.pilcrow").first()).toBeVisible();
      await expect(student.locator(fields).first()).toBeDisabled();
      await expect(student.locator(fields).and(student.locator(":enabled"))).toHaveCount(0);
      await expect(check(student)).toHaveCount(0);
      if (javaScriptEnabled && !seen.has(question.interaction)) await expectAccessible(student);
      seen.add(question.interaction);
      expect(await leaks(student, index + 1)).toEqual([]);
      await next(student).click();
    }
    await expect(student).toHaveURL(/\/review$/);
    await submit(student);
    await expect(student.getByText(`${total} of ${total}`).first()).toBeVisible();
    await student.context().close();
  });
}

/** Chooses the first option that is not right; returns it and the right one. */
const chooseWrong = async (page: Page): Promise<{ number: number; right: string }> => {
  const questions = await questionsOf(page);
  for (const [index, question] of questions.entries()) {
    if (question.interaction !== "choice") continue;
    const number = index + 1;
    await page.goto(page.url().replace(/\/questions\/\d+.*/, `/questions/${number}`));
    const options = page.locator("main form label", { has: page.locator("[name=option]") });
    const shown = await options.allInnerTexts();
    if (shown.length < 3) continue;
    const right = question.options.find(({ id }) => id === question.key)?.text ?? "";
    await options
      .filter({ hasText: shown.find((text) => text !== right) ?? "" })
      .first()
      .click();
    return { number, right };
  }
  throw new Error("no choice of three asked");
};

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript @desktop";
  test(`an answer that is not right has a hint and a second try ${how}`, async ({ browser }) => {
    test.slow();
    const page = await openBrowser(browser, { javaScriptEnabled });
    await start(page, quizWith("choice").quiz);
    const { right } = await chooseWrong(page);
    await check(page).click();
    const heading = page.getByRole("heading", { name: "Not right yet" });
    await expect(heading).toBeFocused();
    const hint = page.locator("main form section");
    await expect(hint.locator("a.pilcrow").first()).toBeVisible();
    await expect(hint).toContainText("A right answer now earns half the point.");
    await expect(hint, "a choice is never right in part").not.toContainText("in part");
    for (const link of await hint.locator("a.pilcrow").all()) {
      expect(await link.getAttribute("href"), "no sentence is marked").not.toContain("facts=");
    }
    expect(await leaks(page, 0)).toEqual([]);
    if (javaScriptEnabled) await expectAccessible(page);

    await check(page).click();
    await expect(page.getByText("This is still the answer that you checked.")).toBeVisible();
    expect(await leaks(page, 0)).toEqual([]);
    await page.getByRole("radio", { name: right, exact: true }).check();
    await check(page).click();
    await expect(page.getByRole("heading", { name: "Right on the second try" })).toBeFocused();
    await expect(page.getByText("Your first answer", { exact: true })).toBeVisible();
    for (const field of await page.locator(fields).all()) await expect(field).toBeDisabled();
    if (javaScriptEnabled) await expectAccessible(page);
    await page.goto(page.url().replace(/\/questions\/.*/, "/review"));
    await submit(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("0.5 of");
    await page.context().close();
  });
}

test("a second try can be given up, and testing oneself has none @desktop", async ({ page }) => {
  const { quiz } = quizWith("choice");
  await start(page, quiz);
  await chooseWrong(page);
  await check(page).click();
  await page.getByRole("button", { name: "Show the answer" }).click();
  await expect(page.getByRole("heading", { name: "Not right", exact: true })).toBeFocused();
  await expect(page.getByText("Right answer", { exact: true })).toBeVisible();
  await page.goto(quiz.path);
  await page.getByRole("button", { name: "Test yourself" }).click();
  await page.waitForURL(/\/questions\/1$/);
  await expect(next(page)).toBeVisible();
  await expect(check(page)).toHaveCount(0);
});

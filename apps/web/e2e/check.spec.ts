import { expect, test, type Page } from "@playwright/test";
import { changeSettings, join, openBrowser, questionsOf } from "./browser/assignment-steps.ts";
import { expectAccessible } from "./browser/axe.ts";
import { findSecrets } from "./browser/byte-search.ts";
import { assign } from "./browser/class.ts";
import { atQuestion, next, submit } from "./browser/journey.ts";
import { answerRight } from "./browser/right-answer.ts";
import { feedbackSecrets } from "./browser/secrets.ts";

const check = (page: Page) => page.getByRole("button", { name: "Check my answer" });
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

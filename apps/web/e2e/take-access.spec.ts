import { expect, test, type Page } from "@playwright/test";
import { interactions } from "@wellread/content";
import { untilAwake } from "./browser/arrive.ts";
import { expectAccessible } from "./browser/axe.ts";
import { atQuestion, begin, next, start, submit } from "./browser/journey.ts";
import { quizUnderTest, quizWith } from "./browser/quiz-under-test.ts";
import { answerRight } from "./browser/right-answer.ts";

for (const interaction of interactions) {
  test(`axe finds nothing in a question of the kind ${interaction}`, async ({ page }) => {
    const { quiz, number } = quizWith(interaction);
    const question = quiz.questions[number - 1];
    const id = await begin(page, quiz);
    await page.goto(`/attempts/${id}/questions/${number}`);
    await atQuestion(page, number, quiz.questions.length);
    if (question) await answerRight(page, question);
    await page.getByLabel("Mark this question to come back to it").check();
    await page.getByText("How this question is scored").click();
    await expectAccessible(page);
  });
}

test("axe finds nothing in the start page, the list of answers, the result and the deletion", async ({
  page,
}) => {
  const quiz = quizUnderTest("all", "access");
  await page.goto(quiz.path);
  await page.getByText("Change the length").click();
  await page.getByText("Share this quiz").click();
  await expectAccessible(page);
  const id = await start(page, quiz);
  for (const [index, question] of quiz.questions.entries()) {
    await atQuestion(page, index + 1, quiz.questions.length);
    if (index % 2 === 0) await answerRight(page, question);
    await next(page).click();
  }
  await expect(page).toHaveURL(/\/review$/);
  await expectAccessible(page);
  await submit(page);
  await expectAccessible(page);
  await page.locator("main details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
  await expectAccessible(page);
  await page.goto(`/attempts/${id}/delete`);
  await expectAccessible(page);
});

/** Presses Tab until something is focused, as anyone without a mouse does. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${selector}`);
};

/** How each kind of field is answered from the keyboard, once it is focused. */
const keys: [selector: string, press: (page: Page) => Promise<void>][] = [
  ["main form input[type=radio]", (page) => page.keyboard.press("Space")],
  ["main form input[name=option][type=checkbox]", (page) => page.keyboard.press("Space")],
  ["main form select", (page) => page.keyboard.press("ArrowDown")],
  ['main form button[value^="down:"]', (page) => page.keyboard.press("Enter")],
  ["main form input[type=text]", (page) => page.keyboard.type("7")],
];

test("a whole quiz can be taken with the keyboard alone @desktop", async ({ page }) => {
  const quiz = quizUnderTest("all", "keyboard");
  const total = quiz.questions.length;
  await page.goto(quiz.path);
  await tabTo(page, "main form[action='/attempts'] button");
  await page.keyboard.press("Enter");
  for (let number = 1; number <= total; number += 1) {
    await atQuestion(page, number, total);
    // Waits for what moves the focus: React hydrates the first page, and focuses the heading of each later one.
    if (number === 1) await untilAwake(page);
    else await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    for (const [selector, press] of keys) {
      if ((await page.locator(selector).count()) === 0) continue;
      await tabTo(page, selector);
      await press(page);
    }
    await tabTo(page, "main form .button[value=next]");
    await page.keyboard.press("Enter");
  }
  await expect(page).toHaveURL(/\/review$/);
  await expect(page.getByText("No answer", { exact: true })).toHaveCount(0);
  await tabTo(page, "form[action$='/submission'] button");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/result$/);
});

test("Enter in a text field checks the answer, and where answers are not checked leads on @desktop", async ({
  page,
}) => {
  const { quiz, number } = quizWith("text-entry");
  const type = async (id: string): Promise<void> => {
    await page.goto(`/attempts/${id}/questions/${number}`);
    await page.locator("main form").getByRole("textbox").fill("Inad");
    await page.keyboard.press("Enter");
  };
  await type(await begin(page, quiz));
  await expect(page).toHaveURL(/#outcome$/);
  await type(await begin(page, quiz, { feedback: "on-submission" }));
  const total = quiz.questions.length;
  if (number === total) await expect(page).toHaveURL(/\/review$/);
  else await atQuestion(page, number + 1, total);
});

import { expect, type Page as WholePage } from "@playwright/test";
import type { Interaction, Option, QuestionOf, Question } from "@wellread/content";

/** A page, or a frame in one. */
type Page = Pick<WholePage, "locator">;

const textOf = (options: readonly Option[], id: string | undefined): string => {
  const option = options.find((one) => one.id === id);
  if (!option) throw new Error(`no option ${id ?? ""}`);
  return option.text;
};

const form = (page: Page) => page.locator("main form");

/** Moves each item up to its place, place after place. */
const putInOrder = async (page: Page, order: readonly string[]): Promise<void> => {
  const items = form(page).locator("li", { has: page.locator("input[name=position]") });
  await expect(items).toHaveCount(order.length);
  for (const [place, text] of order.entries()) {
    for (let tries = 0; tries < order.length; tries += 1) {
      const shown = await items.allInnerTexts();
      const at = shown.findIndex((item) => item.includes(text));
      if (at === place) break;
      await form(page)
        .getByRole("button", { name: `Move up: ${text}`, exact: true })
        .click();
      await expect(items.nth(at - 1)).toContainText(text);
    }
  }
  const confirmed = form(page).getByLabel("This is my order");
  await confirmed.check();
};

type Answers = { [I in Interaction]: (page: Page, question: QuestionOf<I>) => Promise<unknown> };

const answers: Answers = {
  choice: (page, { options, key }) =>
    form(page)
      .getByRole("radio", { name: textOf(options, key), exact: true })
      .check(),
  "true-false-set": async (page, { options, key }) => {
    for (const statement of await form(page).locator("fieldset fieldset").all()) {
      const text = await statement.locator("legend").innerText();
      const isTrue = key.some((id) => textOf(options, id) === text);
      await statement.getByRole("radio", { name: isTrue ? "Yes" : "No", exact: true }).check();
    }
  },
  "multiple-response": async (page, { options, key }) => {
    for (const label of await form(page)
      .locator("label", { has: page.locator("[name=option]") })
      .all()) {
      const text = await label.innerText();
      if (key.some((id) => textOf(options, id) === text)) await label.getByRole("checkbox").check();
    }
  },
  match: async (page, { options, key }) => {
    for (const { id, text } of options.sources) {
      const select = form(page).getByLabel(text, { exact: true });
      await select.selectOption({ label: textOf(options.targets, key[id]) });
    }
  },
  order: (page, { options, key }) =>
    putInOrder(
      page,
      key.map((id) => textOf(options, id)),
    ),
  "text-entry": (page, { options, key }) =>
    form(page)
      .getByRole("textbox")
      .fill(options.find(({ id }) => id === key)?.text ?? ""),
  "number-entry": (page, { key }) => form(page).getByRole("textbox").fill(String(key)),
  "inline-choice": async (page, { options, key }) => {
    for (const gap of options) {
      const select = form(page).locator(`select[name="gap.${gap.id}"]`);
      await select.selectOption({ label: textOf(gap.options, key[gap.id]) });
    }
  },
};

const answerAs = <I extends Interaction>(interaction: I, page: Page, question: QuestionOf<I>) =>
  answers[interaction](page, question);

/** Gives the right answer to the question on the page, using only what the page shows. */
export const answerRight = async (page: Page, question: Question): Promise<void> => {
  await answerAs(question.interaction, page, question);
};

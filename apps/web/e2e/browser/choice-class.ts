import type { Browser, Page } from "@playwright/test";
import { assign } from "./class.ts";
import { ask, type Asked, chooseRight, chooseWrong, submitAs, type } from "./submitted.ts";

const missLast = (question: Asked, number: number): object =>
  number === 7 ? chooseWrong(question) : chooseRight(question);

/** Three students at choice questions: two are wrong at the last one, in the same way, and one is right. */
export const chooseClass = async (teacher: Page, browser: Browser) => {
  const made = await assign(teacher, "The whole article");
  await ask(teacher, "PATCH", `/api/v1/assignments/${made.id}`, { interactions: ["choice"], questions: 7 });
  const mira = await submitAs(browser, made, "Mira", missLast);
  await submitAs(browser, made, "Sami", missLast);
  await submitAs(browser, made, "Kim", chooseRight);
  const [last] = mira.questions.slice(-1);
  if (!last || mira.questions.length !== 7) throw new Error("there are not seven choice questions");
  return { made, mira, last };
};

/** Three students at typed answers: two typed the same, which is not a name in the article. */
export const typeClass = async (teacher: Page, browser: Browser) => {
  const made = await assign(teacher, "The whole article");
  await ask(teacher, "PATCH", `/api/v1/assignments/${made.id}`, {
    interactions: ["text-entry"],
    questions: 2,
  });
  await submitAs(browser, made, "Mira", type("Quillonby"));
  await submitAs(browser, made, "Sami", type("quillonby"));
  await submitAs(browser, made, "Kim", type("Nothing"));
  return made;
};

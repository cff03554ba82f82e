import { expect, test, type Page } from "@playwright/test";
import { bank } from "@wellread/content/questions/will-of-victory";
import { quizUnderTest } from "./browser/quiz-under-test.ts";
import { watchPage } from "./browser/watch-page.ts";

type Described = { "@type": string; url: string; hasPart: { text: string }[] };

const readData = async (page: Page): Promise<Described[]> => {
  const texts = await page.locator("script[type='application/ld+json']").allInnerTexts();
  return texts.map((text): Described => JSON.parse(text));
};

test("a quiz's page describes the questions that it asks, and no answers @desktop", async ({
  page,
  baseURL,
}) => {
  const quiz = quizUnderTest("units", "e2e");
  const watched = watchPage(page);
  await page.goto(quiz.path);
  const [described, ...more] = await readData(page);
  expect(more).toEqual([]);
  expect(described).toMatchObject({
    "@type": "Quiz",
    url: `${baseURL}/articles/${bank.article}/quiz/units`,
  });
  expect(described?.hasPart).toHaveLength(quiz.questions.length);
  for (const { stem } of quiz.questions) {
    expect(described?.hasPart.some(({ text }) => text.startsWith(stem))).toBe(true);
  }
  expect(JSON.stringify(described)).not.toContain("acceptedAnswer");
  expect(watched.faults).toEqual([]);
});

test("the article's page describes its quiz, even after a client-side navigation @desktop", async ({
  page,
}) => {
  const watched = watchPage(page);
  await page.goto("/");
  await page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name: /article$/i })
    .click();
  await expect(page).toHaveURL(/\/articles\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(watched.faults, "Trusted Types let the page come").toEqual([]);
  await page.reload();
  expect(await readData(page)).toMatchObject([{ "@type": "Quiz", hasPart: [] }]);
});

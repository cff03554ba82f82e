import { expect, test, type Locator, type Page } from "@playwright/test";
import { bank } from "@wellread/content/questions/will-of-victory";
import { reading } from "@wellread/content/reading/will-of-victory";
import { changeSettings, join, openBrowser, questionsOf } from "./browser/assignment-steps.ts";
import { arrive, untilAwake } from "./browser/arrive.ts";
import { expectAccessible } from "./browser/axe.ts";
import { assign } from "./browser/class.ts";
import { atQuestion, next, start, submit } from "./browser/journey.ts";
import { quizzesUnderTest } from "./browser/quiz-under-test.ts";
import { answerRight } from "./browser/right-answer.ts";
import { watchPage } from "./browser/watch-page.ts";

const path = `/articles/${bank.article}`;
const quiz = quizzesUnderTest.find(({ topic }) => topic === "all");
if (!quiz) throw new Error("there is no quiz on the whole article");

const isWide = (page: Page): boolean => (page.viewportSize()?.width ?? 0) >= 992;
const hasScript = (): boolean => test.info().project.name !== "no-javascript";

const beside = (page: Page) => page.getByRole("region", { name: "The reading" });
const opener = (page: Page) => page.getByRole("button", { name: "Open the reading" });

const sentencesOf = (level: keyof typeof reading) =>
  reading[level].paragraphs.flatMap(({ sentences }) => sentences);

/** The sentences of the retelling that tell one of the facts. */
const telling = (facts: readonly string[], level: keyof typeof reading = "full"): string[] =>
  sentencesOf(level)
    .filter((sentence) => sentence.facts.some((fact) => facts.includes(fact)))
    .map(({ text }) => text);

const marked = async (within: Page | Locator): Promise<string[]> =>
  (await within.locator("mark").allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim());

/** What a ¶ leads to. */
const leadOf = async (pilcrow: Locator) => {
  const href = (await pilcrow.getAttribute("href")) ?? "";
  const url = new URL(href, "http://site.example");
  return { href, paragraph: url.hash.slice(1), facts: url.searchParams.get("facts")?.split(".") ?? [] };
};

/** The facts that a question and its options rest on. */
const factsOf = (number: number): Set<string> => {
  const one = quiz.questions[number - 1];
  return new Set([...(one?.facts ?? []), ...(one?.proof.claims.flatMap(({ facts }) => facts) ?? [])]);
};

/** Opens a ¶ of the result where the page opens it, and looks whether just its sentences are marked there. */
const expectLeads = async (page: Page, pilcrow: Locator): Promise<void> => {
  const { href, paragraph, facts } = await leadOf(pilcrow);
  const expected = telling(facts);
  if (!hasScript()) {
    const result = page.url();
    await page.goto(href);
    expect(await marked(page)).toEqual(expected);
    await expect(page.locator(`#${paragraph}:target`)).toBeInViewport();
    await page.goto(result);
    return;
  }
  await pilcrow.click();
  const dialog = page.getByRole("dialog", { name: "The reading" });
  await expect(dialog.locator(`#${paragraph}`)).toBeFocused();
  await expect(dialog.locator(`#${paragraph}`)).toBeInViewport();
  expect(await marked(dialog)).toEqual(expected);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(pilcrow).toBeFocused();
};

test("a newcomer reads, takes a quiz with the reading beside it, and every ¶ of the result opens its sentences @no-javascript", async ({
  page,
}) => {
  test.slow();
  // Reads.
  await page.goto("/");
  await page.getByRole("link", { name: "Read it first" }).click();
  await arrive(page, path);
  await expect(page.getByText("Retold by Wellread from the article; not its own words.")).toBeVisible();
  for (const { id } of reading.full.paragraphs) await expect(page.locator(`main #${id}`)).toBeVisible();
  await expect(page.locator("main #p4")).toContainText("The main purpose");
  await expect(page.getByRole("button", { name: "Start: the whole article" })).toBeVisible();

  // Takes the quiz, and reads on the way.
  const total = quiz.questions.length;
  const id = await start(page, quiz);
  await atQuestion(page, 1, total);
  const first = quiz.questions[0];
  if (!first) throw new Error("the quiz is empty");
  await answerRight(page, first);
  if (!hasScript()) {
    await next(page).click();
    await atQuestion(page, 2, total);
    await page.getByRole("link", { name: "Open the reading" }).click();
    await expect(page.locator("main #p4")).toBeVisible();
    expect(await marked(page)).toEqual([]);
    await page.getByRole("link", { name: "Back to question 2" }).first().click();
    await atQuestion(page, 2, total);
  } else {
    if (!isWide(page)) await opener(page).click();
    await expect(beside(page).locator("#p4")).toBeVisible();
    expect(await marked(beside(page))).toEqual([]);
    if (!isWide(page)) await page.getByRole("button", { name: "Close the reading" }).click();
    await next(page).click();
    await atQuestion(page, 2, total);
  }
  await page.goto(`/attempts/${id}/review`);
  await submit(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`1 of ${total}.`);

  // Rereads: the ¶ of the first line, and those of every question.
  if (hasScript()) await untilAwake(page);
  for (const pilcrow of await page.locator("h1 a.pilcrow").all()) await expectLeads(page, pilcrow);
  let followed = 0;
  for (let number = 1; number <= total; number += 1) {
    const about = page.locator(`#question-${number}`);
    if (hasScript()) await about.locator("details").evaluate((one) => one.setAttribute("open", ""));
    const own = factsOf(number);
    for (const pilcrow of await about.locator("a.pilcrow").all()) {
      const { facts } = await leadOf(pilcrow);
      // What the article leaves open rests on no fact: then its paragraph alone lights up.
      const isProven = (quiz.questions[number - 1]?.facts ?? []).length > 0;
      if (isProven) expect(facts.length).toBeGreaterThan(0);
      expect(facts.filter((fact) => !own.has(fact))).toEqual([]);
      await expectLeads(page, pilcrow);
      followed += facts.length === 0 ? 0 : 1;
    }
  }
  expect(followed).toBeGreaterThan(total / 2);
});

test("the switches work and are remembered @no-javascript", async ({ page }) => {
  await page.goto(path);
  await page.getByRole("button", { name: "In plain words" }).click();
  await arrive(page, /text=plain/);
  await page.getByRole("button", { name: "Whose word?" }).click();
  await arrive(page, /whose=on/);
  await expect(page.locator("main #p2")).toContainText("Juma Inad:");
  await page.goto(path);
  await expect(page.getByRole("button", { name: "In plain words", pressed: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Whose word?", pressed: true })).toBeVisible();
  const signs = page.locator("main p > svg");
  const untitled = reading.plain.paragraphs.filter(({ id }) => id !== "t");
  await expect(signs).toHaveCount(untitled.flatMap(({ sentences }) => sentences).length);
  await page.getByRole("button", { name: "Whose word?" }).click();
  await arrive(page, /whose=off/);
  await expect(signs).toHaveCount(0);
});

test("a hard word is explained where it stands, by keyboard too, and nothing is at fault @no-javascript", async ({
  page,
}) => {
  const watched = watchPage(page);
  await page.goto(path);
  const [term] = Object.keys(reading.full.glossary);
  const { meaning = "" } = reading.full.glossary[term ?? ""] ?? {};
  const word = page.locator("main button[popovertarget]").first();
  const explanation = page.getByRole("note").filter({ hasText: meaning });
  await expect(explanation).toBeHidden();
  await word.focus();
  await page.keyboard.press("Enter");
  await expect(explanation).toBeVisible();
  if (hasScript()) await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(explanation).toBeHidden();
  await expect(word).toBeFocused();
  await page.goto(`${path}?whose=on&facts=C14#p4`);
  if (hasScript()) await expectAccessible(page);
  expect(await marked(page)).toEqual(telling(["C14"]));
  expect(watched.faults).toEqual([]);
});

test("the reading keeps its place, its text and whether it is folded away, over questions and pages", async ({
  page,
}) => {
  await start(page, quiz);
  await untilAwake(page);
  if (!isWide(page)) await opener(page).click();
  await expect(beside(page).locator("#p6")).toBeAttached();
  await expectAccessible(page);
  await page.getByRole("button", { name: "In plain words" }).click();
  await expect(beside(page).locator("#p6")).toContainText("the leaders said");
  await beside(page).evaluate((box) => box.scrollTo({ top: 400 }));
  const scrolled = () => beside(page).evaluate((box) => box.scrollTop);
  const close = async () => {
    if (!isWide(page)) await page.getByRole("button", { name: "Close the reading" }).click();
  };
  const reopen = async () => {
    if (!isWide(page)) await opener(page).click();
    await expect(beside(page).locator("#p6")).toContainText("the leaders said");
  };
  await expect.poll(scrolled).toBe(400);
  await close();
  await next(page).click();
  await atQuestion(page, 2, quiz.questions.length);
  await reopen();
  await expect.poll(scrolled).toBe(400);
  await close();
  await page.reload();
  await untilAwake(page);
  await reopen();
  await expect.poll(scrolled).toBe(400);
  if (!isWide(page)) return;
  await page.getByRole("button", { name: "Hide", exact: true }).click();
  await expect(beside(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await page.reload();
  await untilAwake(page);
  await expect(beside(page)).toBeHidden();
  await opener(page).click();
  await expect(beside(page)).toBeFocused();
});

test("an answer that is being typed outlives the reading over it, and the focus comes back", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await start(page, quiz);
  await untilAwake(page);
  const mark = page.getByLabel("Mark this question to come back to it");
  await mark.check();
  await opener(page).click();
  await expect(page.getByRole("dialog").getByRole("heading", { name: "The reading" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await expect(mark).toBeChecked();
});

test("if the reading does not come, the questions work, and it can be asked for again", async ({ page }) => {
  let isGone = true;
  await page.route(/\/texts\//, (route) => (isGone ? route.abort() : route.continue()));
  await start(page, quiz);
  await untilAwake(page);
  if (!isWide(page)) await opener(page).click();
  await expect(page.getByText("The reading did not come.")).toBeVisible();
  isGone = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(beside(page).locator("#p4")).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";
  test(`nothing is marked before a check, and its ¶ opens the right sentences after it, ${how} JavaScript @desktop`, async ({
    page,
    browser,
  }) => {
    const made = await assign(page, "The whole article");
    await changeSettings(page, made, { feedback: "each-question" });
    const student = await openBrowser(browser, { javaScriptEnabled });
    await join(student, made.code, "Mira");
    const one = (await questionsOf(student))[0];
    if (!one) throw new Error("nothing is asked");
    const served = await student.request.get(student.url());
    // No address of the page says a fact of the question before its answer is locked.
    expect(await served.text()).not.toContain("facts=");
    await answerRight(student, one);
    await student.getByRole("button", { name: "Check", exact: true }).click();
    await expect(student.getByRole("heading", { name: "Right", exact: true })).toBeVisible();
    const pilcrow = student.locator("main form section a.pilcrow").first();
    const { facts, paragraph } = await leadOf(pilcrow);
    expect(telling(facts).length).toBeGreaterThan(0);
    if (javaScriptEnabled) await untilAwake(student);
    await pilcrow.click();
    const place = javaScriptEnabled ? beside(student) : student.locator("main");
    await expect(place.locator("mark").first()).toBeVisible();
    expect(await marked(place)).toEqual(telling(facts));
    await expect(place.locator(`#${paragraph}`)).toBeInViewport();
    if (javaScriptEnabled) {
      await student.getByRole("button", { name: "Back to the answer" }).click();
      await expect(pilcrow).toBeFocused();
      await pilcrow.click();
      await next(student).click();
      // The marks were those of the question before.
      await expect(place.locator("mark")).toHaveCount(0);
    } else {
      await student.getByRole("link", { name: "Back to question 1" }).first().click();
      await expect(student.getByRole("heading", { name: "Right", exact: true })).toBeVisible();
    }
    await student.context().close();
  });
}

test("in an assigned attempt the header leads to the reading and back, and the claims wait @desktop", async ({
  page,
  browser,
}) => {
  const made = await assign(page, "The whole article");
  const student = await openBrowser(browser);
  await student.goto(`${path}/claims`);
  await expect(student.getByText("This page is like an answer sheet.")).toBeVisible();
  await join(student, made.code, "Noor");
  await untilAwake(student);
  await student.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "The article" }).click();
  await arrive(student, /\/reading\?back=1$/);
  await expect(student.locator("main #p4")).toBeVisible();
  await expect(student.locator("main").getByText("claim by claim")).toHaveCount(0);
  await student.goto(`${path}/claims`);
  await expect(student.getByRole("heading", { name: "Not yet" })).toBeVisible();
  await student.getByRole("link", { name: "Read the article" }).click();
  await student.getByRole("link", { name: "Back to your answers" }).first().click();
  await submit(student);
  await student.goto(`${path}/claims`);
  await expect(student.getByText("This page is like an answer sheet.")).toBeVisible();
  await student.context().close();
});

test.describe("in a frame without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the reading and the way back stay in the frame @desktop", async ({ page }) => {
    await page.goto(`/embed/${bank.article}/all`);
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await page.getByRole("link", { name: "Open the reading" }).click();
    await arrive(page, /^[^?]*\/embed\/t\/[\w-]{43}\/attempts\/[\w-]{22}\/reading\?back=1$/);
    await page.getByRole("button", { name: "In plain words" }).click();
    await arrive(page, /\/embed\/t\/.*\/reading\?back=1&text=plain/);
    await page.getByRole("link", { name: "Back to question 1" }).first().click();
    await arrive(page, /\/embed\/t\/.*\/questions\/1$/);
  });
});

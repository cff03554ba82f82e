import { expect, test, type Browser, type Page } from "@playwright/test";
import { rowOf } from "./browser/assignment.ts";
import { expectAccessible } from "./browser/axe.ts";
import { assign, type Assigned } from "./browser/class.ts";
import { ask, chooseRight, chooseWrong, submitAs, type, wordsOf, type Asked } from "./browser/submitted.ts";

const missLast = (question: Asked, number: number): object =>
  number === 7 ? chooseWrong(question) : chooseRight(question);

/** Three students at choice questions: two are wrong at the last one, in the same way, and one is right. */
const chooseClass = async (teacher: Page, browser: Browser) => {
  const made = await assign(teacher, "The whole article");
  await ask(teacher, "PATCH", `/api/v1/assignments/${made.id}`, { interactions: ["choice"], questions: 7 });
  const mira = await submitAs(browser, made, "Mira", missLast);
  await submitAs(browser, made, "Sami", missLast);
  await submitAs(browser, made, "Kim", chooseRight);
  const [last] = mira.questions.slice(-1);
  if (!last || mira.questions.length !== 7) throw new Error("there are not seven choice questions");
  return { made, mira, last };
};

/** Three students at typed answers: two typed the same, which is no name of the article's. */
const typeClass = async (teacher: Page, browser: Browser) => {
  const made = await assign(teacher, "The whole article");
  await ask(teacher, "PATCH", `/api/v1/assignments/${made.id}`, {
    interactions: ["text-entry"],
    questions: 3,
  });
  await submitAs(browser, made, "Mira", type("Quillonby"));
  await submitAs(browser, made, "Sami", type("quillonby"));
  await submitAs(browser, made, "Kim", type("Nothing"));
  return made;
};

/** The part of the results page on one question. */
const itemOf = (page: Page, stem: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: stem, exact: true }) });

const openCorrection = async (teacher: Page, { id }: Assigned, stem: string): Promise<void> => {
  await teacher.goto(`/assignments/${id}/results`);
  await itemOf(teacher, stem).getByRole("link", { name: "Correct the scoring" }).click();
  await expect(teacher.getByRole("heading", { level: 1 })).toHaveText("Correct the scoring");
};

const card = (page: Page, title: string) => page.getByRole("region", { name: title });
const see = (page: Page, title: string) =>
  card(page, title).getByRole("button", { name: "See who moves" }).click();
const apply = (page: Page) => page.getByRole("button", { name: "Apply the correction" }).click();
const notice = (page: Page) => page.getByRole("region", { name: "Your teacher corrected the scoring" });

/** Gives the wrong answer of two students as right as well, and stands at the preview. */
const previewKey = async (teacher: Page, made: Assigned, last: Asked) => {
  await openCorrection(teacher, made, last.stem);
  const form = card(teacher, "Another answer is right");
  await form.getByRole("radio", { name: wordsOf(last).wrong[0] ?? "", exact: true }).check();
  await form.getByLabel("The former right answer stays right as well").check();
  await see(teacher, "Another answer is right");
};

test("a correction is looked at, counts, is told to the student, and is undone @no-javascript", async ({
  page: teacher,
  browser,
}) => {
  const { made, mira, last } = await chooseClass(teacher, browser);
  const result = mira.page.getByRole("heading", { level: 1 });
  await expect(result).toContainText("6 of 7.");
  await previewKey(teacher, made, last);
  await expect(teacher.getByText("2 students go up; nobody goes down.")).toBeVisible();
  await expect(rowOf(teacher, "Mira")).toContainText(/6 of 7\s*7 of 7\s*up/);
  await expect(rowOf(teacher, "Kim")).toHaveCount(0);
  await mira.page.reload();
  await expect(notice(mira.page), "a preview changes nothing").toHaveCount(0);

  await teacher.getByLabel("Reason").fill("Both can be read so");
  await apply(teacher);
  await expect(teacher.getByText("The correction counts now.")).toBeVisible();
  await expect(rowOf(teacher, "Mira")).toContainText("7 of 7");
  await expect(card(teacher, "Corrections")).toContainText("Both can be read so");
  await mira.page.reload();
  await expect(result).toContainText("7 of 7.");
  await expect(notice(mira.page)).toContainText("6 of 7 →to 7 of 7");
  await expect(notice(mira.page)).toContainText("Question 7: 0 →to 1");
  expect(await mira.page.content(), "the reason is the teacher's").not.toContain("Both can be read so");

  await card(teacher, "Corrections").getByRole("link", { name: "Undo …" }).click();
  await expect(teacher.getByText("Nobody goes up; 2 go down.")).toBeVisible();
  const undo = teacher.getByRole("button", { name: "Undo the correction" });
  await undo.click();
  await expect(undo, "nobody goes down without a tick").toBeVisible();
  await expect(teacher).toHaveURL(/\/results\/regrade\?undo=/);
  await teacher.getByLabel("Scores may go down by undoing it").check();
  await undo.click();
  await expect(teacher.getByText("The correction was undone.")).toBeVisible();
  await expect(rowOf(teacher, "Mira")).toContainText("6 of 7");
  await expect(card(teacher, "Corrections")).toContainText("undone");
  await mira.page.reload();
  await expect(result).toContainText("6 of 7.");
  await expect(notice(mira.page)).toHaveCount(0);
});

test("a spelling is accepted for all who typed it, and stands in no address @no-javascript", async ({
  page: teacher,
  browser,
}) => {
  const made = await typeClass(teacher, browser);
  const addresses: string[] = [];
  teacher.on("request", (request) => addresses.push(request.url(), request.headers()["referer"] ?? ""));
  await teacher.goto(`/assignments/${made.id}/results`);
  await teacher.getByRole("link", { name: "Correct the scoring" }).first().click();
  await card(teacher, "Accept another spelling")
    .getByRole("button", { name: /Accept “Quillonby”/i })
    .first()
    .click();
  await expect(teacher.getByText("2 students go up; nobody goes down.")).toBeVisible();
  await apply(teacher);
  for (const name of ["Mira", "Sami"]) await expect(rowOf(teacher, name)).toContainText("1 of 3");
  await expect(rowOf(teacher, "Kim")).toContainText("0 of 3");
  expect(addresses.length).toBeGreaterThan(4);
  expect(addresses.join("\n")).not.toMatch(/quillonby/i);
});

test("a dropped question lowers nobody, unless that is ticked @no-javascript", async ({
  page: teacher,
  browser,
}) => {
  const { made, mira, last } = await chooseClass(teacher, browser);
  // Everybody but Kim gains by it; who had six of seven has six of six.
  await openCorrection(teacher, made, last.stem);
  await see(teacher, "Drop this question");
  await expect(teacher.getByText(/^2 students go up; nobody goes down\.$/)).toBeVisible();
  await apply(teacher);
  await expect(rowOf(teacher, "Mira")).toContainText("6 of 6");
  await mira.page.reload();
  await expect(notice(mira.page)).toContainText("Question 7 no longer counts.");

  // Without a question that Mira had right, she would have less of what is left.
  await teacher.goto(`/assignments/${made.id}/results`);
  const [first] = mira.questions;
  if (!first) throw new Error("no first question");
  const path = `/assignments/${made.id}/results/attempts/${mira.attempt}`;
  await teacher.goto(path);
  const answer = teacher.getByRole("listitem").filter({
    has: teacher.getByRole("heading", { name: first.stem, exact: true }),
  });
  await answer.getByText("Give other points").click();
  await answer.getByLabel("Points, from 0 to 1").fill("0.5");
  await answer.getByRole("button", { name: "See who moves" }).click();
  await expect(teacher.getByText("Nobody’s result changes.")).toBeVisible();
  await expect(teacher.getByText("1 more student would go down if that were ticked.")).toBeVisible();

  await teacher.goto(path);
  await answer.getByText("Give other points").click();
  await answer.getByLabel("Points, from 0 to 1").fill("0.5");
  await answer.getByLabel("Scores may also go down by it").check();
  await answer.getByRole("button", { name: "See who moves" }).click();
  await expect(rowOf(teacher, "Mira")).toContainText(/6 of 6\s*5\.5 of 6\s*down/);
  await apply(teacher);
  await expect(teacher, "points given by hand need a reason").toHaveURL(/\/results\/regrade\?/);
  await teacher.getByLabel("Reason").fill("Half of it was there");
  await apply(teacher);
  await expect(rowOf(teacher, "Mira")).toContainText("5.5 of 6");
});

test("results lead with what to discuss, and names can be hidden from every page @no-javascript", async ({
  page: teacher,
  browser,
}) => {
  const { made, last } = await chooseClass(teacher, browser);
  await teacher.goto(`/assignments/${made.id}/results`);
  const discuss = card(teacher, "One question to discuss");
  await expect(discuss).toContainText(last.stem);
  await expect(discuss).toContainText(wordsOf(last).wrong[0] ?? "");
  await expect(teacher.getByRole("main").getByRole("heading", { level: 2 }).first()).toHaveText(
    "One question to discuss",
  );
  await teacher.getByRole("link", { name: "Hide names" }).click();
  await expect(rowOf(teacher, "Student 1")).toContainText("6 of 7");
  expect(await teacher.content()).not.toMatch(/Mira|Sami|Kim\b/);
  await teacher.getByRole("link", { name: "Student 1" }).click();
  await expect(teacher.getByRole("heading", { level: 1 })).toContainText("Student 1");
  await expect(teacher.getByRole("main")).toContainText("6 of 7 points, 86%");
  expect(await teacher.content()).not.toMatch(/Mira|Sami|Kim\b/);
});

test("the quiz is printed with its key only where that is asked for @no-javascript", async ({
  page: teacher,
}) => {
  const { id } = await assign(teacher, "The whole article");
  const questions = teacher.getByRole("main").getByRole("heading", { level: 2 });
  const keys = teacher.getByRole("main").getByText("Right", { exact: true });
  await teacher.goto(`/assignments/${id}/print`);
  await expect(questions).toHaveCount(10);
  await expect(keys).toHaveCount(0);
  await expect(teacher.getByText("Name Date")).toBeVisible();
  await teacher.getByRole("link", { name: "With the key" }).click();
  await expect(keys).toHaveCount(10);
  await expect(teacher.getByRole("heading", { level: 1 })).toContainText("Key");
  await teacher.emulateMedia({ media: "print" });
  await expect(teacher.getByRole("link", { name: "Without the key" })).toBeHidden();
  await expect(teacher.getByRole("navigation", { name: "Main" })).toBeHidden();
});

/** Opens all that is folded, and finds nothing to complain of. */
const expectPageAccessible = async (page: Page): Promise<void> => {
  await page.locator("main details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
  await expectAccessible(page);
};

test("axe finds nothing in the results, a student's answers and the corrections, and nothing sticks out", async ({
  page: teacher,
  browser,
}) => {
  test.slow();
  const { made, mira, last } = await chooseClass(teacher, browser);
  const results = `/assignments/${made.id}/results`;
  for (const path of [results, `${results}?names=hidden`, `${results}/attempts/${mira.attempt}`]) {
    await teacher.goto(path);
    await expectPageAccessible(teacher);
  }
  await previewKey(teacher, made, last);
  await expectPageAccessible(teacher);
  await teacher.goBack();
  await expectPageAccessible(teacher);
  await teacher.goForward();
  await apply(teacher);
  await expectPageAccessible(teacher);
  await mira.page.reload();
  await expect(notice(mira.page)).toBeVisible();
  await expectPageAccessible(mira.page);
  await card(teacher, "Corrections").getByRole("link", { name: "Undo …" }).click();
  await expectPageAccessible(teacher);
  await teacher.goto(`${results}/regrade?kind=key&question=${last.id}`);
  await expect(teacher.getByRole("main").getByRole("alert")).toContainText("Something is missing");
  await expectPageAccessible(teacher);
});

test("axe finds nothing where typed answers are corrected and the quiz is printed", async ({
  page: teacher,
  browser,
}) => {
  const { id } = await typeClass(teacher, browser);
  await teacher.goto(`/assignments/${id}/results`);
  await expectPageAccessible(teacher);
  await teacher.getByRole("link", { name: "Correct the scoring" }).first().click();
  await expectPageAccessible(teacher);
  for (const path of ["print", "print?key=1"]) {
    await teacher.goto(`/assignments/${id}/${path}`);
    await expectPageAccessible(teacher);
  }
});

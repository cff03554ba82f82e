import { expect, test, type Browser, type Page } from "@playwright/test";
import type { Assigned } from "./browser/assigned.ts";
import { rowOf } from "./browser/assignment-steps.ts";
import { assign } from "./browser/class.ts";
import { apply, card, notice, openCorrection, see } from "./browser/regrade.ts";
import { ask, type Asked, chooseRight, chooseWrong, submitAs, wordsOf } from "./browser/submitted.ts";

const points = (page: Page, text: string) =>
  expect(page.getByRole("heading", { level: 1 })).toContainText(text);

const item = (page: Page, stem: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: stem, exact: true }) });

const missLast = (question: Asked, number: number): object =>
  number === 3 ? chooseWrong(question) : chooseRight(question);

/** Two students at three choice questions: one is wrong at the last, and one is right. */
async function chooseClass(teacher: Page, browser: Browser) {
  const made = await assign(teacher, "The whole article");
  await ask(teacher, "PATCH", `/api/v1/assignments/${made.id}`, { interactions: ["choice"], questions: 3 });
  const mira = await submitAs(browser, made, "Mira", missLast);
  const kim = await submitAs(browser, made, "Kim", chooseRight);
  const [last] = mira.questions.slice(-1);
  if (!last) throw new Error("no question");
  return { made, mira, kim, last };
}

test("a key that was corrected earns nothing for new students, and stays with those who had the point @no-javascript @desktop", async ({
  page: teacher,
  browser,
}) => {
  const { made, mira, kim, last } = await chooseClass(teacher, browser);
  const { right: former, wrong } = wordsOf(last);
  await openCorrection(teacher, made, last.stem);
  await card(teacher, "Another answer is right")
    .getByRole("radio", { name: wrong[0] ?? "", exact: true })
    .check();
  await see(teacher, "Another answer is right");
  await expect(teacher.getByText("1 student goes up; nobody goes down.")).toBeVisible();
  await expect(teacher.getByText(/1 more student keeps the score/)).toBeVisible();
  await apply(teacher);

  const nora = await submitAs(browser, made, "Nora", chooseRight);
  const omar = await submitAs(browser, made, "Omar", missLast);
  await points(nora.page, "2 of 3.");
  await points(omar.page, "3 of 3.");
  await expect(notice(nora.page), "nothing was corrected since").toHaveCount(0);
  await mira.page.reload();
  await points(mira.page, "3 of 3.");

  await teacher.goto(`/assignments/${made.id}/results`);
  for (const [name, row] of [
    ["Mira", "3 of 3"],
    ["Kim", "3 of 3"],
    ["Nora", "2 of 3"],
    ["Omar", "3 of 3"],
  ] as const) {
    await expect(rowOf(teacher, name)).toContainText(row);
  }
  const discuss = card(teacher, "One question to discuss");
  await expect(discuss).toContainText("2 of 4 got it right.");
  await expect(discuss).toContainText(`The wrong answer given most, by 2 of 4: ${former}.`);
  await expect(item(teacher, last.stem).last()).toContainText("50% of the points");
  await kim.page.reload();
  await expect(kim.page.getByText("You keep your point.")).toBeVisible();
  await teacher.getByRole("link", { name: "Kim" }).click();
  await expect(item(teacher, last.stem)).toContainText("Keeps its point");
});

test("everybody gets the point of a question, now and later, until that is undone @no-javascript @desktop", async ({
  page: teacher,
  browser,
}) => {
  const { made, mira, last } = await chooseClass(teacher, browser);
  await openCorrection(teacher, made, last.stem);
  await see(teacher, "Everybody gets the point");
  await expect(teacher.getByText("1 student goes up; nobody goes down.")).toBeVisible();
  await expect(rowOf(teacher, "Mira")).toContainText(/2 of 3\s*3 of 3\s*up/);
  await apply(teacher);
  await expect(rowOf(teacher, "Mira")).toContainText("3 of 3");
  await expect(teacher.getByText("Everybody gets the point of question 3.")).toBeVisible();
  await mira.page.reload();
  await points(mira.page, "3 of 3.");
  await expect(notice(mira.page)).toContainText("Question 3: 0 →to 1");
  await expect(mira.page.getByText("Everybody gets the point of this question.")).toBeVisible();
  const nora = await submitAs(browser, made, "Nora", missLast);
  await points(nora.page, "3 of 3.");

  await card(teacher, "Corrections").getByRole("link", { name: "Undo …" }).click();
  await expect(teacher.getByText("Nobody goes up; 2 go down.")).toBeVisible();
  await teacher.getByLabel("Scores may go down by undoing it").check();
  await teacher.getByRole("button", { name: "Undo the correction" }).click();
  await expect(rowOf(teacher, "Mira")).toContainText("2 of 3");
  await expect(rowOf(teacher, "Nora")).toContainText("2 of 3");
});

/** A quiz that ends with a typed question of the teacher's own, which takes two spellings. */
async function typedQuiz(teacher: Page): Promise<Assigned> {
  const made = await assign(teacher, "The whole article");
  await ask(teacher, "PATCH", `/api/v1/assignments/${made.id}`, { interactions: ["choice"], questions: 3 });
  await teacher.goto(`/assignments/${made.id}/questions`);
  await teacher.getByText("Add your own questions", { exact: true }).click();
  await teacher.getByLabel("Or paste them here").fill("Where is the market? {=Qayyarah =Kayara}");
  await teacher.getByRole("button", { name: "Add them" }).click();
  await expect(teacher.getByRole("heading", { name: "1 question was added." })).toBeVisible();
  return made;
}

const typing = (browser: Browser, made: Assigned, name: string, words: string) =>
  submitAs(browser, made, name, (question, number) =>
    number === 4 ? { interaction: "text-entry", text: words } : chooseWrong(question),
  );

test("a spelling that was taken as right can be refused, for whoever types it later @no-javascript @desktop", async ({
  page: teacher,
  browser,
}) => {
  const made = await typedQuiz(teacher);
  await typing(browser, made, "Mira", "Kayara");
  await typing(browser, made, "Kim", "Qayyarah");
  const addresses: string[] = [];
  teacher.on("request", (request) => addresses.push(request.url(), request.headers()["referer"] ?? ""));
  await openCorrection(teacher, made, "Where is the market?");
  const refuse = card(teacher, "Refuse a spelling");
  await expect(refuse.getByRole("button", { name: /Qayyarah/ }), "the key itself is not refused").toHaveCount(
    0,
  );
  await refuse.getByRole("button", { name: "Count “Kayara” as wrong (1 student)" }).click();
  await expect(teacher.getByText("Nobody’s result changes.")).toBeVisible();
  await expect(teacher.getByText(/1 more student keeps the score/)).toBeVisible();
  await teacher.getByRole("button", { name: "Apply it to later submissions" }).click();

  const nora = await typing(browser, made, "Nora", "kayara");
  await points(nora.page, "0 of 4.");
  await teacher.goto(`/assignments/${made.id}/results`);
  for (const [name, row] of [
    ["Mira", "1 of 4"],
    ["Kim", "1 of 4"],
    ["Nora", "0 of 4"],
  ] as const) {
    await expect(rowOf(teacher, name)).toContainText(row);
  }
  await expect(item(teacher, "Where is the market?").last()).toContainText("33% of the points");
  await expect(card(teacher, "Corrections")).toContainText("“Kayara” counts as wrong");

  await openCorrection(teacher, made, "Where is the market?");
  await card(teacher, "Refuse a spelling").getByRole("textbox").fill("Kayara");
  await card(teacher, "Refuse a spelling").getByLabel("Scores may also go down by it").last().check();
  await card(teacher, "Refuse a spelling").getByRole("button", { name: "Preview changes" }).click();
  await expect(rowOf(teacher, "Mira")).toContainText(/1 of 4\s*0 of 4\s*down/);
  await apply(teacher);
  await expect(rowOf(teacher, "Mira")).toContainText("0 of 4");
  expect(addresses.join("\n")).not.toMatch(/kayara/i);
});

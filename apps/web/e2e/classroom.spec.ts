import { expect, test, type Browser, type Page } from "@playwright/test";
import type { Question } from "@wellread/content";
import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import {
  attemptOf,
  changeSettings,
  join,
  openBrowser,
  personalCode,
  questionsOf,
  rowOf,
} from "./browser/assignment.ts";
import { assign, type Assigned } from "./browser/class.ts";
import { atQuestion, next, submit } from "./browser/journey.ts";

const names = ["Mira", "Sami", "Kim", "Zoë", "Ana", "Ben", "Chen", "Dora", "Eli", "ميرا"];
type Student = { name: string; page: Page; questions: Question[]; right: number; last: string };

/** Of a choice question's options those that are shown: the right one, and the first that is not. */
const optionsOf = (question: Question, shown: readonly string[]) => {
  if (question.interaction !== "choice") throw new Error("this class is asked choice questions only");
  const { options, key } = question;
  const right = options.find(({ id }) => id === key);
  const wrong = options.find(({ id, text }) => id !== key && shown.includes(text));
  if (!right || !wrong) throw new Error(`the options of ${question.id} are not on the page`);
  return { right, wrong };
};

/** Answers the question on the page, the first ones right and the others not. */
const answer = async (student: Student, number: number): Promise<void> => {
  const { page, questions } = student;
  const question = questions[number - 1];
  if (!question) throw new Error(`no question ${number}`);
  await atQuestion(page, number, questions.length);
  const shown = await page.locator("main form .choice__text").allInnerTexts();
  const { right, wrong } = optionsOf(question, shown);
  const { id, text } = number <= student.right ? right : wrong;
  await page.getByRole("radio", { name: text, exact: true }).check();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  student.last = id;
};

/** Answers question after question up to a number, and stands at the one after it, or at the list of answers. */
const answerTo = async (student: Student, from: number, to: number): Promise<void> => {
  for (let number = from; number <= to; number += 1) {
    await answer(student, number);
    await next(student.page).click();
  }
};

const enter = async (browser: Browser, { code }: Assigned, name: string, right: number): Promise<Student> => {
  const page = await openBrowser(browser);
  await join(page, code, name);
  return { name, page, right, questions: await questionsOf(page), last: "" };
};

/** Is without a connection at the third question, and has one again. */
const cutOff = async (student: Student, teacher: Page): Promise<void> => {
  const { page, questions } = student;
  await answerTo(student, 1, 2);
  await page.context().setOffline(true);
  await page.getByRole("radio").first().check();
  await expect(page.getByText("Not saved. We keep trying.")).toBeVisible();
  await expect(rowOf(teacher, student.name)).toContainText(`2 of ${questions.length}`);
  await page.context().setOffline(false);
  await answerTo(student, 3, questions.length);
};

/** Closes the page after two questions, opens the link again and goes on. */
const closeAndComeBack = async (student: Student, code: string): Promise<void> => {
  await answerTo(student, 1, 2);
  const context = student.page.context();
  await student.page.close();
  student.page = await context.newPage();
  await student.page.goto(`/a/${code}`);
  await expect(student.page.getByRole("heading", { name: `Welcome back, ${student.name}` })).toBeVisible();
  await student.page.getByRole("link", { name: "Go on" }).click();
  await answerTo(student, 3, student.questions.length);
};

/** Goes on with another device by the personal code. */
const changeDevice = async (student: Student, code: string, browser: Browser): Promise<void> => {
  const personal = await personalCode(student.page);
  const attempt = attemptOf(student.page);
  await answerTo(student, 1, 2);
  student.page = await openBrowser(browser);
  await student.page.goto(`/a/${code}`);
  await student.page.getByText("Continue on another device").click();
  await student.page.getByLabel("Personal code", { exact: true }).fill(personal);
  await student.page.getByRole("button", { name: "Continue" }).click();
  await expect(student.page).toHaveURL(new RegExp(attempt));
  await student.page.goto(`/attempts/${attempt}/questions/3`);
  await answerTo(student, 3, student.questions.length);
};

const finish = async ({ page, questions, right }: Student): Promise<void> => {
  await expect(page).toHaveURL(/\/review$/);
  await expect(page.getByText(`All ${questions.length} questions have an answer.`)).toBeVisible();
  await submit(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${right} of ${questions.length}.`);
};

/** Takes the quiz in the way of each: one is cut off, one closes the page, one changes the device. */
const take = async (student: Student, at: number, made: Assigned, teacher: Page, browser: Browser) => {
  if (at === 1) await cutOff(student, teacher);
  else if (at === 2) await closeAndComeBack(student, made.code);
  else if (at === 3) await changeDevice(student, made.code, browser);
  else await answerTo(student, 1, student.questions.length);
  await finish(student);
};

/** What each student has, by the file. */
const pointsByFile = (rows: readonly (readonly unknown[])[]): Record<string, [number, number]> =>
  Object.fromEntries(
    rows.slice(1).map(([name, points, outOf]) => [String(name), [Number(points), Number(outOf)]]),
  );

/** The points of all students in the two files that a teacher takes along. */
const exported = async (teacher: Page, { id }: Assigned) => {
  const file = async (name: string): Promise<Buffer> =>
    (await teacher.request.get(`/api/v1/assignments/${id}/${name}`)).body();
  const csv: string[][] = parse(await file("results.csv"), { bom: true });
  const [sheet] = await readWorkbook(await file("results.xlsx"));
  return { csv: pointsByFile(csv), xlsx: pointsByFile(sheet?.data ?? []) };
};

test("a class of ten, from the link to the corrected results @desktop", async ({
  page: teacher,
  browser,
}) => {
  test.setTimeout(240_000);
  const made = await assign(teacher, "The whole article");
  await changeSettings(teacher, made, { interactions: "choice", questions: "5" });
  await teacher.goto(`/assignments/${made.id}/live`);
  await expect(teacher.getByText("This page keeps itself up to date.")).toBeVisible();
  let reloads = 0;
  teacher.on("framenavigated", () => (reloads += 1));

  const students = await Promise.all(names.map((name, at) => enter(browser, made, name, at % 5)));
  const total = students[0]?.questions.length ?? 0;
  for (const name of names) await expect(rowOf(teacher, name)).toContainText(`0 of ${total}`);
  await Promise.all(students.map((student, at) => take(student, at, made, teacher, browser)));
  for (const name of names) await expect(rowOf(teacher, name)).toContainText("submitted");
  expect(reloads, "the table was live").toBe(0);

  const expected = (moved: number) =>
    Object.fromEntries(students.map(({ name, right }) => [name, [right + moved, total]]));
  expect(await exported(teacher, made)).toEqual({ csv: expected(0), xlsx: expected(0) });

  // Everybody was wrong at the last question, in the same way: their answer counts now too.
  const last = students[0]?.questions.at(-1);
  if (!last) throw new Error("no last question");
  const regrade = { kind: "key", question: last.id, also: true };
  const key = { interaction: "choice", option: students[0]?.last };
  const done = await teacher.request.post(`/api/v1/assignments/${made.id}/regrades`, {
    data: { regrade: { ...regrade, key }, reason: "Both can be read so" },
    headers: { origin: new URL(teacher.url()).origin },
  });
  expect(done.ok()).toBe(true);
  expect(await exported(teacher, made)).toEqual({ csv: expected(1), xlsx: expected(1) });

  for (const { page, right } of students.slice(0, 2)) {
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(`${right + 1} of ${total}.`);
    const notice = page.getByRole("region", { name: "Your teacher corrected the scoring" });
    await expect(notice).toContainText(`${right} of ${total} →to ${right + 1} of ${total}`);
    await expect(notice).toContainText(`Question ${total}: 0 →to 1`);
  }
  await Promise.all(students.map(({ page }) => page.context().close()));
});

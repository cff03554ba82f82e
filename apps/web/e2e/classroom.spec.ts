import { expect, test, type Browser, type Page } from "@playwright/test";
import type { Question } from "@wellread/content";
import {
  attemptOf,
  changeSettings,
  joinByHand,
  openBrowser,
  personalCode,
  questionsOf,
  rowOf,
} from "./browser/assignment-steps.ts";
import type { Assigned } from "./browser/assigned.ts";
import { assignByHand } from "./browser/class.ts";
import { countClicks } from "./browser/count-clicks.ts";
import { atQuestion, next, submit } from "./browser/journey.ts";
import { apply, previewAlsoRight } from "./browser/regrade.ts";
import { apiFigures, csvFigures, pageFigures, workbook, type Figures } from "./browser/results-files.ts";

const names = ["Mira", "Sami", "Kim", "Zoë", "Ana", "Ben", "Chen", "Dora", "Eli", "ميرا"];
type Student = { name: string; page: Page; questions: Question[]; right: number; given: string[] };

/** Of the options that a choice question shows, the right one and the first wrong one. */
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
  const { text } = number <= student.right ? right : wrong;
  await page.getByRole("radio", { name: text, exact: true }).check();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  student.given.push(text);
};

/** Answers question after question up to a number, and arrives at the one after it, or at the list of answers. */
const answerTo = async (student: Student, from: number, to: number): Promise<void> => {
  for (let number = from; number <= to; number += 1) {
    await answer(student, number);
    await next(student.page).click();
  }
};

const enter = async (browser: Browser, { code }: Assigned, name: string, right: number): Promise<Student> => {
  const page = await openBrowser(browser);
  await joinByHand(page, code, name);
  return { name, page, right, questions: await questionsOf(page), given: [] };
};

/** Expects that the teacher's table shows how many are answered, while the student is at work. */
const seeAnswered = (teacher: Page, { name, questions }: Student, answered: number) =>
  expect(rowOf(teacher, name)).toContainText(`${answered} of ${questions.length}`);

/** Loses the connection at the third question, and gets it back. */
const cutOff = async (student: Student, teacher: Page): Promise<void> => {
  const { page, questions } = student;
  await answerTo(student, 1, 2);
  await atQuestion(page, 3, questions.length);
  await page.context().setOffline(true);
  await page.getByRole("radio").first().check();
  await expect(page.getByText("Not saved. We keep trying.")).toBeVisible();
  await seeAnswered(teacher, student, 2);
  await page.context().setOffline(false);
  await answerTo(student, 3, 3);
  await seeAnswered(teacher, student, 3);
  await answerTo(student, 4, questions.length);
};

/** Closes the page after two questions, opens the link again and continues. */
const closeAndComeBack = async (student: Student, code: string, teacher: Page): Promise<void> => {
  await answerTo(student, 1, 2);
  const context = student.page.context();
  await student.page.close();
  await seeAnswered(teacher, student, 2);
  student.page = await context.newPage();
  await student.page.goto(`/a/${code}`);
  await expect(student.page.getByRole("heading", { name: `Welcome back, ${student.name}` })).toBeVisible();
  await student.page.getByRole("link", { name: "Go on" }).click();
  await answerTo(student, 3, student.questions.length);
};

/** Continues on another device with the personal code. */
const changeDevice = async (student: Student, code: string, teacher: Page, browser: Browser) => {
  const personal = await personalCode(student.page);
  const attempt = attemptOf(student.page);
  await answerTo(student, 1, 2);
  student.page = await openBrowser(browser);
  await student.page.goto(`/a/${code}`);
  await student.page.getByText("Continue on another device").click();
  await student.page.getByLabel("Personal code", { exact: true }).fill(personal);
  await student.page.getByRole("button", { name: "Continue" }).click();
  await expect(student.page).toHaveURL(new RegExp(attempt));
  await seeAnswered(teacher, student, 2);
  await student.page.goto(`/attempts/${attempt}/questions/3`);
  await answerTo(student, 3, 3);
  await seeAnswered(teacher, student, 3);
  await answerTo(student, 4, student.questions.length);
};

const finish = async ({ page, questions, right }: Student): Promise<void> => {
  await expect(page).toHaveURL(/\/review$/);
  await expect(page.getByText(`All ${questions.length} questions have an answer.`)).toBeVisible();
  await submit(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${right} of ${questions.length}.`);
};

/** Takes the quiz in each student's way: one is cut off, one closes the page, one changes the device. */
const take = async (student: Student, at: number, made: Assigned, teacher: Page, browser: Browser) => {
  if (at === 1) await cutOff(student, teacher);
  else if (at === 2) await closeAndComeBack(student, made.code, teacher);
  else if (at === 3) await changeDevice(student, made.code, teacher, browser);
  else await answerTo(student, 1, student.questions.length);
  await finish(student);
};

/** What each student must have, with as many more points as a regrade added. */
const figuresOf = (students: readonly Student[], moved: number): Record<string, Figures> =>
  Object.fromEntries(
    students.map(({ name, right, questions }) => {
      const outOf = questions.length;
      const points = right + moved;
      const isRight = (at: number) => at < right || at >= outOf - moved;
      return [
        name,
        {
          points,
          outOf,
          percent: Math.round((100 * points) / outOf),
          questions: questions.map((_question, at) => Number(isRight(at))),
        },
      ];
    }),
  );

/** Expects the same figures and the same answers wherever a teacher can read them. */
const expectEverywhere = async (teacher: Page, made: Assigned, students: readonly Student[], moved = 0) => {
  const expected = figuresOf(students, moved);
  expect(await apiFigures(teacher, made), "the API").toEqual(expected);
  expect(await pageFigures(teacher, made), "the page").toEqual(expected);
  expect(await csvFigures(teacher, made), "the CSV").toEqual(expected);
  const { sheets, figures, answers } = await workbook(teacher, made);
  expect(sheets).toEqual(["Results", "Answers"]);
  expect(figures, "the workbook").toEqual(expected);
  expect(answers, "the answers in the workbook").toEqual(
    Object.fromEntries(students.map(({ name, given }) => [name, given])),
  );
};

test("a class of ten works from the link to the regraded results @desktop", async ({
  page: teacher,
  browser,
}) => {
  test.setTimeout(240_000);
  const clicks = await countClicks(teacher);
  const made = await assignByHand(teacher, "The whole article");
  await teacher.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(clicks, "from the landing page to a link that can be pasted").toBe(2);
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

  await expectEverywhere(teacher, made, students);

  // Everybody was wrong at the last question, in the same way, and now their answer counts too.
  const last = students[0]?.questions.at(-1);
  if (!last) throw new Error("no last question");
  await previewAlsoRight(teacher, made, last.stem, students[0]?.given.at(-1) ?? "");
  await expect(teacher.getByText(`${names.length} students go up; nobody goes down.`)).toBeVisible();
  await teacher.getByLabel("Reason").fill("Both can be read so");
  await apply(teacher);
  await expect(teacher.getByText("The correction counts now.")).toBeVisible();
  await expectEverywhere(teacher, made, students, 1);

  for (const { page, right } of students.slice(0, 2)) {
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(`${right + 1} of ${total}.`);
    const notice = page.getByRole("region", { name: "Your teacher corrected the scoring" });
    await expect(notice).toContainText(`${right} of ${total} →to ${right + 1} of ${total}`);
    await expect(notice).toContainText(`Question ${total}: 0 →to 1`);
  }
  await Promise.all(students.map(({ page }) => page.context().close()));
});

import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Locator,
  type Page,
  test,
} from "@playwright/test";
import type { Question } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { arrive } from "./arrive.ts";
import type { Assigned } from "./assigned.ts";
import { fromOurPage, sendFrom } from "./role.ts";

const left = new Map<BrowserContext, string>();

/** Closes what earlier tests left open: pages that go on counting, listening and saving take their share of the processor. */
const closeLeft = (current: string): Promise<void[]> =>
  Promise.all(
    [...left].flatMap(([context, opener]) => {
      if (opener === current) return [];
      left.delete(context);
      return context.close();
    }),
  );

/** A separate browser, as another person has. */
export const openBrowser = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> => {
  const { testId } = test.info();
  await closeLeft(testId);
  const context = await browser.newContext(options);
  left.set(context, testId);
  return context.newPage();
};

/** Changes settings as the teacher's form does, from the teacher's browser. */
export const changeSettings = async (
  page: Page,
  { id }: Assigned,
  settings: Record<string, string>,
): Promise<void> => {
  const fields = Object.keys(settings).map((name) => name.replace(/^reading.*/, "reading"));
  const answer = await page.request.post(`/assignments/${id}/settings/change`, {
    form: { ...settings, fields: [...new Set(fields)].join(",") },
    headers: fromOurPage,
  });
  expect(answer.url(), "the settings were accepted").not.toContain("problem=");
  expect(answer.ok()).toBe(true);
};

/** Sets the closing time to the millisecond, which the form cannot. */
export const setClosing = (page: Page, assigned: Assigned, closesAt: number): Promise<void> =>
  setTimes(page, assigned, { closesAt });

/** Sets the opening or the closing time to the millisecond. */
export const setTimes = async (
  page: Page,
  { id }: Assigned,
  data: { opensAt?: number; closesAt?: number },
): Promise<void> => {
  const answer = await page.request.patch(`/api/v1/assignments/${id}`, {
    data,
    headers: fromOurPage,
  });
  expect(answer.ok()).toBe(true);
};

/** A future year, near enough for an opening or closing time. */
export const nextYear = new Date().getUTCFullYear() + 1;

/** Joins as the form on the page does, which is not shown, and arrives at the first question. */
export const join = async (page: Page, code: string, nickname: string): Promise<void> => {
  const led = await sendFrom(page, `/a/${code}/join`, { nickname });
  // With a time limit a class reads first, and starts then.
  const first = led === `/a/${code}` ? await sendFrom(page, `/a/${code}/join`, {}) : led;
  expect(first).toMatch(/^\/attempts\/[\w-]{22}\/questions\/1$/);
  await page.goto(first);
};

/** Types a name, presses the button, and arrives at the first question. */
export const joinByHand = async (page: Page, code: string, name: string): Promise<void> => {
  await page.goto(`/a/${code}`);
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await arrive(page, /\/attempts\/[\w-]{22}\/questions\/1$/);
};

/** The attempt that a page shows. */
export const attemptOf = (page: Page): string => /\/attempts\/([\w-]{22})\//.exec(page.url())?.[1] ?? "";

/** What the attempt of a page asks, with the keys that only a test knows. */
export const questionsOf = async (page: Page): Promise<Question[]> => {
  const answer = await page.request.get(`/api/v1/attempts/${attemptOf(page)}`);
  const attempt: { questions: { id: string }[] } = await answer.json();
  const byId = new Map<string, Question>(bank.questions.map((question) => [question.id, question]));
  return attempt.questions.flatMap(({ id }) => byId.get(id) ?? []);
};

/** The personal code that the page shows, as a student copies it by hand. */
export const personalCode = (page: Page): Promise<string> =>
  page
    .getByRole("region", { name: "Your personal code" })
    .getByText(/^[A-Z\d]{4} [A-Z\d]{4}$/)
    .innerText();

/** The row of a student in one of the teacher's tables. */
export const rowOf = (page: Page, name: string): Locator =>
  page.getByRole("row").filter({ has: page.locator("bdi").getByText(name, { exact: true }) });

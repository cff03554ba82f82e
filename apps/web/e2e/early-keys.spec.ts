import { expect, test, type Browser, type Page } from "@playwright/test";
import { nicknameSchema } from "@wellread/assessment";
import type { PublicAskedQuestion } from "@wellread/content";
import { z } from "zod";
import {
  bankCount,
  columns,
  earlyKeys,
  listed,
  ownCount,
  ownGift,
  ownWord,
} from "../src/testing/early-keys.ts";
import { guess } from "../src/testing/guess.ts";
import { attemptOf, changeSettings, join, nextYear, openBrowser } from "./browser/assignment-steps.ts";
import type { Assigned } from "./browser/assigned.ts";
import { expectAccessible } from "./browser/axe.ts";
import { answerSomehow, assign, joinPlainly } from "./browser/class.ts";
import { fromOurPage } from "./browser/role.ts";
import { ask } from "./browser/submitted.ts";

const attemptSchema = z.object({ questions: z.array(z.custom<PublicAskedQuestion>()) });

const all = columns(listed.map((name) => nicknameSchema.parse(name)));

/** Settings as the form sends them. */
const asFields = (settings: (typeof all)[number]["settings"]): Record<string, string> => ({
  feedback: settings.feedback ?? "on-submission",
  ...(settings.closesAt !== undefined && { closesAt: `${nextYear}-03-10T08:30`, timeZone: "UTC" }),
  ...(settings.ownKeys && { ownKeys: "on" }),
  ...(settings.allowedNames && { allowedNames: settings.allowedNames.join("\n") }),
  ...(settings.attempts && { attempts: String(settings.attempts), counts: settings.counts ?? "" }),
});

/** An assignment with questions of the bank and the teacher's own. */
const assignBoth = async (page: Page, settings: (typeof all)[number]["settings"]): Promise<Assigned> => {
  const made = await assign(page, "The whole article");
  await changeSettings(page, made, { questions: String(bankCount) });
  const added = await page.request.post(`/api/v1/assignments/${made.id}/questions`, {
    data: ownGift(),
    headers: { ...fromOurPage, "content-type": "text/plain" },
  });
  expect(await added.json()).toMatchObject({ problemCount: 0 });
  await changeSettings(page, made, asFields(settings));
  return made;
};

/** The keys that the page of a result has: of the bank's questions, then of the teacher's own. */
const keysOn = async (page: Page): Promise<string> => {
  const html = await page.content();
  const own = Array.from({ length: ownCount }, (_, at) => ownWord(at + 1)).filter((word) =>
    html.includes(word),
  );
  const explained = await page.getByText("Answer and why", { exact: true }).count();
  return explained === 0 ? "0" : `${explained - own.length} + ${own.length}`;
};

/** Answers every question of the attempt that a page shows. What the pages to answer on show is for other tests. */
const guessAll = async (student: Page): Promise<void> => {
  const path = `/api/v1/attempts/${attemptOf(student)}`;
  const { questions } = attemptSchema.parse(await (await student.request.get(path)).json());
  expect(questions).toHaveLength(bankCount + ownCount);
  for (const asked of questions)
    await ask(student, "PUT", `${path}/responses/${asked.id}`, { response: guess(asked), revision: 1 });
};

const submitAll = async (student: Page): Promise<void> => {
  await student.goto(`/attempts/${attemptOf(student)}/review`);
  await student.getByRole("button", { name: /^Submit/ }).click();
  await student.waitForURL(/\/result$/);
};

/** Whether a name can join; one that is not on the list, or is taken, cannot. */
const joinIfPossible = async (browser: Browser, made: Assigned, name: string): Promise<Page | null> => {
  const student = await openBrowser(browser, { javaScriptEnabled: false });
  await student.goto(`/a/${made.code}`);
  await student.getByLabel("Your name").fill(name);
  await student.getByRole("button", { name: "Start", exact: true }).click();
  return student.url().includes("/attempts/") ? student : null;
};

for (const [place, { title, settings }] of all.entries()) {
  test(`pages show as many keys early as the table says, with the settings: ${title} @desktop`, async ({
    page,
    browser,
  }) => {
    test.slow();
    const made = await assignBoth(page, settings);
    const blank = await joinIfPossible(browser, made, "Second");
    if (blank === null) {
      expect(earlyKeys["submits nothing under a second name"][place]).toBe("0");
    } else {
      await submitAll(blank);
      expect(await keysOn(blank)).toBe(earlyKeys["submits nothing under a second name"][place]);
      await expect(blank.getByRole("button", { name: /^Practise/ })).toHaveCount(0);
    }
    const student = await joinPlainly(browser, made, "Kim");
    await guessAll(student);
    await submitAll(student);
    const expected = earlyKeys["answers anything under an absent classmate’s name"][place];
    // Of two attempts, the first shows nothing.
    expect(await keysOn(student)).toBe(settings.attempts === 2 ? "0" : expected);
  });
}

test("a result says why it shows no right answer", async ({ page, browser }) => {
  const made = await assignBoth(page, {});
  const blank = await openBrowser(browser);
  await join(blank, made.code, "Mira");
  await blank.goto(`/attempts/${attemptOf(blank)}/review`);
  await expect(blank.getByText("Without any answer, you see no right ones.")).toBeVisible();
  await submitAll(blank);
  await expect(blank.getByText("No question was answered, so no right answers are shown.")).toBeVisible();
  await expect(blank.getByRole("heading", { level: 1 })).toHaveText(`0 of ${bankCount + ownCount}.`);
  await expectAccessible(blank);
  await blank.context().close();

  const student = await openBrowser(browser);
  await join(student, made.code, "Noor");
  await answerSomehow(student);
  await student.goto(student.url().replace(/questions\/\d+/, `questions/${bankCount + 1}`));
  await answerSomehow(student);
  await student.goto(`/attempts/${attemptOf(student)}/review`);
  await expect(student.getByText("you see what is right only after it has closed")).toBeVisible();
  await submitAll(student);
  await expect(student.getByText("You left this blank.").first()).toBeVisible();
  // It is folded away where the question was answered right.
  await expect(student.getByText("What is right here is for your teacher to say.").first()).toBeAttached();
  await expectAccessible(student);
  await student.context().close();
});

import { expect, test, type Browser, type Page } from "@playwright/test";
import { attemptOf, changeSettings, join, nextYear, openBrowser } from "./browser/assignment-steps.ts";
import type { Assigned } from "./browser/assigned.ts";
import { expectAccessible } from "./browser/axe.ts";
import { assign } from "./browser/class.ts";
import { atQuestion, submit } from "./browser/journey.ts";

/** A student who has answered nothing and is about to submit. */
const joinAndReview = async (browser: Browser, { code }: Assigned): Promise<Page> => {
  const student = await openBrowser(browser);
  await join(student, code, "Mira");
  await student.goto(`/attempts/${attemptOf(student)}/review`);
  return student;
};

test("the result waits for the teacher's release, and is never shown if it must not be", async ({
  page,
  browser,
}) => {
  const made = await assign(page, "The whole article");
  await changeSettings(page, made, {
    timeZone: "UTC",
    closesAt: `${nextYear}-03-10T08:30`,
    feedback: "after-closing",
  });
  const student = await joinAndReview(browser, made);
  await student.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(student.getByRole("heading", { name: "Your answers are in" })).toBeVisible();
  await expect(student.getByText(/after it closes on \w+day 10 March at 08:30/)).toBeVisible();
  await expect(student.getByText("Reread")).toHaveCount(0);
  await expectAccessible(student);

  await changeSettings(page, made, { closesAt: "", feedback: "never" });
  await student.reload();
  await expect(student.getByText("No result is shown here. Your teacher has it.")).toBeVisible();
  await changeSettings(page, made, { feedback: "on-submission" });
  await student.reload();
  await expect(student.getByRole("heading", { level: 1 })).toContainText("0 of 10.");
  await student.context().close();
});

test("the page says which of several attempts counts, and offers the next", async ({ page, browser }) => {
  const made = await assign(page, "The whole article");
  await changeSettings(page, made, { attempts: "2", counts: "first" });
  // A change to several attempts sets feedback to "after closing", until it is chosen again.
  await changeSettings(page, made, { feedback: "on-submission" });
  const student = await joinAndReview(browser, made);
  await submit(student);
  await expect(student.getByText("This attempt counts: it is your first. 1 attempt left.")).toBeVisible();
  await expectAccessible(student);
  await student.getByRole("button", { name: "Start attempt 2" }).click();
  await atQuestion(student, 1, 10);
  await student.goto(`/attempts/${attemptOf(student)}/review`);
  await submit(student);
  await expect(student.getByText("This attempt does not count: only your first one does.")).toBeVisible();
  await expect(student.getByText("No attempt left.")).toBeVisible();
  await expect(student.getByRole("button", { name: /^Start attempt/ })).toHaveCount(0);
  await student.context().close();
});

test("the first attempt shows nothing of what was right if the last one counts", async ({
  page,
  browser,
}) => {
  const made = await assign(page, "The whole article");
  await changeSettings(page, made, { attempts: "2", counts: "last" });
  const student = await joinAndReview(browser, made);
  await student.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(student.getByRole("heading", { level: 1 })).toHaveText("Your answers are in");
  await expect(student.getByText("This attempt counts: your latest one does. 1 attempt left.")).toBeVisible();
  await expectAccessible(student);
  await expect(student.getByRole("button", { name: "Start attempt 2" })).toBeVisible();
  await student.context().close();
});

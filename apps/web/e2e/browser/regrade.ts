import { expect, type Page } from "@playwright/test";
import type { Assigned } from "./assigned.ts";
import { wordsOf, type Asked } from "./submitted.ts";

/** The section of the results page on one question. */
const itemOf = (page: Page, stem: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: stem, exact: true }) });

export const openCorrection = async (teacher: Page, { id }: Assigned, stem: string): Promise<void> => {
  await teacher.goto(`/assignments/${id}/results`);
  await itemOf(teacher, stem).getByRole("link", { name: "Correct the scoring" }).click();
  await expect(teacher.getByRole("heading", { level: 1 })).toHaveText("Correct the scoring");
};

export const card = (page: Page, title: string) => page.getByRole("region", { name: title });
export const see = (page: Page, title: string) =>
  card(page, title).getByRole("button", { name: "Preview changes" }).click();
export const apply = (page: Page) => page.getByRole("button", { name: "Apply the correction" }).click();
export const notice = (page: Page) =>
  page.getByRole("region", { name: "Your teacher corrected the scoring" });

/** Makes another answer to a question right with the page's form, and arrives at the preview. */
export const previewAlsoRight = async (teacher: Page, made: Assigned, stem: string, answer: string) => {
  await openCorrection(teacher, made, stem);
  const form = card(teacher, "Another answer is right");
  await form.getByRole("radio", { name: answer, exact: true }).check();
  await form.getByLabel("The former right answer stays right as well").check();
  await see(teacher, "Another answer is right");
};

/** Makes the wrong answer of two students right as well, and arrives at the preview. */
export const previewKey = (teacher: Page, made: Assigned, last: Asked): Promise<void> =>
  previewAlsoRight(teacher, made, last.stem, wordsOf(last).wrong[0] ?? "");

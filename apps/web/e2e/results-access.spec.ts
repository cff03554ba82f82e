import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./browser/axe.ts";
import { assign } from "./browser/class.ts";
import { apply, card, notice, previewKey } from "./browser/regrade.ts";
import { chooseClass, typeClass } from "./browser/choice-class.ts";

test("the quiz is printed with its key only if that is asked for @no-javascript @desktop", async ({
  page: teacher,
}) => {
  const { id } = await assign(teacher, "The whole article");
  const questions = teacher.getByRole("main").getByRole("heading", { level: 2, name: /^\d+\./ });
  const keys = teacher.getByRole("main").getByText("Right", { exact: true });
  await teacher.goto(`/assignments/${id}/print`);
  await expect(questions).toHaveCount(10);
  await expect(keys).toHaveCount(0);
  await expect(teacher.getByText("Name Date")).toBeVisible();
  await teacher.getByRole("link", { name: "With the key" }).click();
  await expect(keys).toHaveCount(10);
  await expect(teacher.getByRole("heading", { level: 2, name: /^Key/ })).toBeVisible();
  await teacher.emulateMedia({ media: "print" });
  await expect(teacher.getByRole("link", { name: "Without the key" })).toBeHidden();
  await expect(teacher.getByRole("navigation", { name: "Main" })).toBeHidden();
});

/** Opens everything that is collapsed on the page with this heading, and expects it to be accessible. */
const expectPageAccessible = async (page: Page, heading: string | RegExp): Promise<void> => {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await page.locator("main details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
  await expectAccessible(page);
};

test("axe finds nothing in the results, a student's answers and the regrades, and nothing overflows", async ({
  page: teacher,
  browser,
}) => {
  test.slow();
  const { made, mira, last } = await chooseClass(teacher, browser);
  const results = `/assignments/${made.id}/results`;
  await teacher.goto(results);
  await expectPageAccessible(teacher, "Results");
  await teacher.getByRole("button", { name: "Hide names" }).click();
  await expectPageAccessible(teacher, "Results");
  await teacher.getByRole("button", { name: "Show names" }).click();
  await teacher.goto(`${results}/attempts/${mira.attempt}`);
  await expectPageAccessible(teacher, "Mira: answers");
  await previewKey(teacher, made, last);
  await expectPageAccessible(teacher, "Who would move");
  await teacher.goBack();
  await expectPageAccessible(teacher, "Correct the scoring");
  await teacher.goForward();
  await apply(teacher);
  await expectPageAccessible(teacher, "Results");
  await mira.page.reload();
  await expect(notice(mira.page)).toBeVisible();
  await expectPageAccessible(mira.page, /^7 of 7\./);
  await card(teacher, "Corrections").getByRole("link", { name: "Undo …" }).click();
  await expectPageAccessible(teacher, "Who would move");
  await teacher.goto(`${results}/regrade?kind=key&question=${last.id}`);
  await expect(teacher.getByRole("main").getByRole("alert")).toContainText("Something is missing");
  await expectPageAccessible(teacher, "Correct the scoring");
});

test("axe finds nothing on the pages where typed answers are regraded and the quiz is printed", async ({
  page: teacher,
  browser,
}) => {
  const { id } = await typeClass(teacher, browser);
  await teacher.goto(`/assignments/${id}/results`);
  await expectPageAccessible(teacher, "Results");
  await teacher.getByRole("link", { name: "Correct the scoring" }).first().click();
  await expectPageAccessible(teacher, "Correct the scoring");
  for (const path of ["print", "print?key=1"]) {
    await teacher.goto(`/assignments/${id}/${path}`);
    await expectPageAccessible(teacher, /^The whole article/);
  }
});

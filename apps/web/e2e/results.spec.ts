import { expect, test } from "@playwright/test";
import { rowOf } from "./browser/assignment-steps.ts";
import { apply, card, notice, openCorrection, previewKey, see } from "./browser/regrade.ts";
import { chooseClass, typeClass } from "./browser/choice-class.ts";
import { wordsOf } from "./browser/submitted.ts";

test("a regrade is previewed, counts, is shown to the student, and is undone @no-javascript @desktop", async ({
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

test("a spelling is accepted for everyone who typed it, and is in no address @no-javascript @desktop", async ({
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
  for (const name of ["Mira", "Sami"]) await expect(rowOf(teacher, name)).toContainText("1 of 2");
  await expect(rowOf(teacher, "Kim")).toContainText("0 of 2");

  await teacher.getByRole("link", { name: "Correct the scoring" }).first().click();
  const accept = card(teacher, "Accept another spelling");
  await accept.getByRole("textbox").fill("nothing");
  await accept.getByRole("button", { name: "Preview changes" }).click();
  await expect(rowOf(teacher, "Kim")).toContainText(/0 of 2\s*1 of 2\s*up/);
  await apply(teacher);
  await expect(rowOf(teacher, "Kim")).toContainText("1 of 2");
  expect(addresses.length).toBeGreaterThan(4);
  expect(addresses.join("\n")).not.toMatch(/quillonby|nothing/i);
});

test("a dropped question lowers nobody's score unless that is ticked @no-javascript @desktop", async ({
  page: teacher,
  browser,
}) => {
  const { made, mira, last } = await chooseClass(teacher, browser);
  // Everybody but Kim gains by it: a student with six of seven then has six of six.
  await openCorrection(teacher, made, last.stem);
  await see(teacher, "Drop this question");
  await expect(teacher.getByText(/^2 students go up; nobody goes down\.$/)).toBeVisible();
  await apply(teacher);
  await expect(rowOf(teacher, "Mira")).toContainText("6 of 6");
  await mira.page.reload();
  await expect(notice(mira.page)).toContainText("Question 7 no longer counts.");

  // Without a question that Mira had right, her share of the rest would be lower.
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
  await answer.getByRole("button", { name: "Preview changes" }).click();
  await expect(teacher.getByText("Nobody’s result changes.")).toBeVisible();
  await expect(teacher.getByText(/1 more student keeps the score: they would go down only if/)).toBeVisible();

  await teacher.goto(path);
  await answer.getByText("Give other points").click();
  await answer.getByLabel("Points, from 0 to 1").fill("0.5");
  await answer.getByLabel("Scores may also go down by it").check();
  await answer.getByRole("button", { name: "Preview changes" }).click();
  await expect(rowOf(teacher, "Mira")).toContainText(/6 of 6\s*5\.5 of 6\s*down/);
  await apply(teacher);
  await expect(teacher, "points given by hand need a reason").toHaveURL(/\/results\/regrade\?/);
  await teacher.getByLabel("Reason").fill("Half of it was there");
  await apply(teacher);
  await expect(rowOf(teacher, "Mira")).toContainText("5.5 of 6");
});

test("results lead with what to discuss, and names can be hidden from every page @no-javascript @desktop", async ({
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
  await teacher.getByRole("button", { name: "Hide names" }).click();
  await expect(rowOf(teacher, "Student 1")).toContainText("6 of 7");
  expect(await teacher.content()).not.toMatch(/Mira|Sami|Kim\b/);
  await teacher.getByRole("link", { name: "Student 1" }).click();
  await expect(teacher.getByRole("heading", { level: 1 })).toContainText("Student 1");
  await expect(teacher.getByRole("main")).toContainText("6 of 7 points, 86%");
  expect(await teacher.content()).not.toMatch(/Mira|Sami|Kim\b/);
  // The choice is kept on the other pages, and by their buttons.
  await teacher.getByRole("link", { name: "Live" }).click();
  await teacher.getByRole("button", { name: "Stop new students" }).click();
  await expect(teacher.getByRole("row").filter({ hasText: "Student 1" })).toBeVisible();
  expect(await teacher.content()).not.toMatch(/Mira|Sami|Kim\b/);
  await teacher.getByRole("button", { name: "Show names" }).click();
  await expect(rowOf(teacher, "Mira")).toBeVisible();
});

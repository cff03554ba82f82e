import { expect, test, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { attemptOf, join, openBrowser, rowOf } from "./browser/assignment-steps.ts";
import { expectAccessible } from "./browser/axe.ts";
import { assign } from "./browser/class.ts";
import { submit } from "./browser/journey.ts";

const list = (page: Page) => page.getByLabel("Only these names");
const save = (page: Page) => page.getByRole("button", { name: "Save the settings" }).click();
const longest = "Eduardo Antonio Vargas Mauricio";

test("a list of names tells each line at fault, keeps what was typed, and tells two of a name apart @no-javascript @desktop", async ({
  page,
  javaScriptEnabled,
}) => {
  const { id } = await assign(page);
  await page.goto(`/assignments/${id}/settings`);
  const typed = ["李", "Anna", "...", longest, "1. Schmidt, Jonas", "anna", "M".repeat(61)].join("\n");
  await list(page).fill(typed);
  await save(page);
  const alert = page.getByRole("main").getByRole("alert");
  for (const said of [
    "Line 3: a name needs a letter or a digit.",
    "Line 7: this name has more than 60 letters.",
    "Lines 2 and 6 have the same name: Anna.",
  ])
    await expect(alert.getByRole("link", { name: said })).toHaveAttribute("href", "#allowedNames");
  await expect(list(page)).toHaveValue(typed);
  await expect(list(page)).toHaveAccessibleDescription(/Line 3: a name needs a letter or a digit/);
  if (javaScriptEnabled) await expectAccessible(page);

  await list(page).fill(["李", "Anna", longest, "1. Schmidt, Jonas", "anna"].join("\n"));
  await page.getByLabel("Tell them apart by numbers").check();
  await save(page);
  await expect(page.getByText("The settings are saved.")).toBeVisible();
  await expect(list(page)).toHaveValue(["李", "Anna (1)", longest, "Jonas Schmidt", "anna (2)"].join("\n"));
  await expect(page.getByText("5 names are on the list.")).toBeVisible();
  await expect(page.getByText("1 was turned round", { exact: false })).toBeVisible();
});

test("students of a list join by their names however they write them, and those who have not come are shown", async ({
  page,
  browser,
}) => {
  const made = await assign(page);
  await page.goto(`/assignments/${made.id}/settings`);
  await list(page).fill(["李", longest, "Jonas Schmidt", "Zoë"].join("\n"));
  await save(page);
  await page.goto(`/assignments/${made.id}/live`);
  const missing = page.getByRole("region", { name: "Not here yet" });
  await expect(missing).toContainText("4 of 4");
  await expect(page.getByText("This page keeps itself up to date.")).toBeVisible();

  const first = await openBrowser(browser);
  await join(first, made.code, "李");
  await expect(missing).toContainText("3 of 4");
  await expect(missing).not.toContainText("李");
  await first.goto(`/attempts/${attemptOf(first)}/review`);
  await submit(first);
  const second = await openBrowser(browser, { javaScriptEnabled: false });
  await second.goto(`/a/${made.code}`);
  await second.getByLabel("Your name").fill("Schmidt Jonas");
  await second.getByRole("button", { name: "Start", exact: true }).click();
  await expect(second.getByText("This name is not on your teacher’s list.")).toBeVisible();
  await expect(second.getByLabel("Your name")).toHaveValue("Schmidt Jonas");
  await second.getByRole("button", { name: "Yes, I am Jonas Schmidt" }).click();
  await expect(second).toHaveURL(/\/questions\/1$/);
  const third = await openBrowser(browser);
  await join(third, made.code, "Vargas Mauricio, eduardo antonio");
  await expect(missing).toContainText("1 of 4");
  await expect(missing.getByRole("listitem")).toHaveText(["Zoë"]);
  await expect(rowOf(page, longest)).toContainText("0 of 6");
  await expectAccessible(page);

  await page.goto(`/assignments/${made.id}/results`);
  await expect(rowOf(page, "Zoë")).toContainText("has not come");
  await expectAccessible(page);
  const csv = await page.request.get(`/api/v1/assignments/${made.id}/results.csv`);
  const [heads = [], ...rows]: string[][] = parse(await csv.text(), { bom: true });
  const stateOf = (row: string[]) => [row[0], row[heads.indexOf("State")], row[heads.indexOf("Points")]];
  expect(rows.map(stateOf)).toEqual([
    ["李", "submitted", "0"],
    ["Jonas Schmidt", "at work", ""],
    [longest, "at work", ""],
    ["Zoë", "has not come", ""],
  ]);

  await page.goto(`/assignments/${made.id}/live`);
  await page.getByRole("button", { name: "Hide names" }).click();
  await expect(missing).toContainText("1 of 4");
  for (const place of ["live", "results"]) {
    const served = await page.goto(`/assignments/${made.id}/${place}`);
    expect(await served?.text(), place).not.toContain("Zoë");
  }
  await Promise.all([first, second, third].map((student) => student.context().close()));
});

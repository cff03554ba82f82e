import { expect, test } from "@playwright/test";
import { changeSettings, join, openBrowser, rowOf } from "./browser/assignment-steps.ts";
import { expectAccessible } from "./browser/axe.ts";
import { answerSomehow, assign } from "./browser/class.ts";

test("bots that fill an assignment are removed at once, a student among them may come back, and it is undone @desktop @no-javascript", async ({
  page: teacher,
  browser,
  baseURL,
  javaScriptEnabled: scripts,
}) => {
  const made = await assign(teacher, "The whole article");
  await changeSettings(teacher, made, { cap: "20" });
  const openStudent = () => openBrowser(browser, { javaScriptEnabled: scripts });
  const [mira, kim] = [await openStudent(), await openStudent()];
  await join(mira, made.code, "Mira");
  await answerSomehow(mira);
  await join(kim, made.code, "Kim");
  await teacher.goto(`/assignments/${made.id}/live`);

  let bots = 0;
  for (let status = 201; status === 201; bots += 1) {
    const answer = await fetch(`${baseURL}/api/v1/a/${made.code}/attempts`, {
      method: "POST",
      headers: { origin: baseURL ?? "", "content-type": "application/json" },
      body: JSON.stringify({ nickname: `Bot ${String.fromCodePoint(0x4e00 + bots)}` }),
    });
    ({ status } = answer);
  }
  expect(bots - 1, "as many as there was room for").toBe(18);
  if (!scripts) await teacher.reload();
  await expect(teacher.getByText("20 have joined")).toBeVisible();

  await teacher.getByRole("link", { name: "Remove everybody who has not answered" }).click();
  await expect(teacher.getByText("19 students have joined and answered nothing so far.")).toBeVisible();
  const who = teacher.getByRole("region", { name: "Who it is" });
  await expect(who.getByRole("listitem")).toHaveCount(19);
  await expect(who.getByText("Kim", { exact: true })).toBeVisible();
  await expect(who.getByText("Mira", { exact: true })).toHaveCount(0);
  if (scripts) await expectAccessible(teacher);
  await teacher.getByRole("button", { name: "Yes, remove 19 students" }).click();
  await expect(teacher.getByText("They were removed. You can bring them back below.")).toBeVisible();
  await expect(teacher.getByText("1 has joined")).toBeVisible();
  await expect(rowOf(teacher, "Mira")).toContainText("1 of 10");
  await expect(teacher.getByText(/^19 students removed at \d\d:\d\d\. Until \d\d:\d\d/)).toBeVisible();
  if (scripts) await expectAccessible(teacher);

  if (!scripts) await kim.reload();
  else {
    await kim.locator("main input[type=radio], main input[type=checkbox]").first().check();
    await kim.getByRole("link", { name: "Load this page again" }).click();
  }
  await expect(kim.getByText("Your teacher removed you from this list")).toBeVisible();
  await expect(kim).toHaveURL(new RegExp(`/a/${made.code}$`));
  await join(kim, made.code, "Kim");

  await teacher.getByRole("button", { name: "Bring back" }).click();
  await expect(teacher.getByText("They are back, with their codes and answers.")).toBeVisible();
  await expect(teacher.getByText("21 have joined")).toBeVisible();
  await expect(rowOf(teacher, "Kim")).toHaveCount(1);
  await expect(rowOf(teacher, "Kim (2)")).toHaveCount(1);
  await kim.reload();
  await expect(kim.locator("#progress")).toContainText("Question 1 of 10");
  await Promise.all([mira, kim].map((page) => page.context().close()));
});

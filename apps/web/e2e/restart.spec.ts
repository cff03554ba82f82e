import { expect, test } from "@playwright/test";
import { join, openBrowser, rowOf } from "./browser/assignment-steps.ts";
import { answerSomehow, assign } from "./browser/class.ts";
import { startOwnServer } from "./browser/own-server.ts";

test("the table of a class survives a restart of the server, without a reload @desktop", async ({
  browser,
}) => {
  test.slow();
  const server = await startOwnServer();
  try {
    const teacher = await openBrowser(browser, { baseURL: server.url });
    const made = await assign(teacher);
    await teacher.goto(`/assignments/${made.id}/live`);
    await expect(teacher.getByText("This page keeps itself up to date.")).toBeVisible();
    let reloads = 0;
    teacher.on("framenavigated", () => (reloads += 1));
    const student = await openBrowser(browser, { baseURL: server.url });
    await join(student, made.code, "Mira");
    await answerSomehow(student);
    await expect(rowOf(teacher, "Mira")).toContainText("1 of 6");

    await server.kill();
    await expect(teacher.getByText("No connection. Trying again…")).toBeVisible();
    await expect(rowOf(teacher, "Mira"), "what was known still shows").toContainText("1 of 6");
    await server.start();

    await expect(teacher.getByText("This page keeps itself up to date.")).toBeVisible({ timeout: 20_000 });
    await answerSomehow(student);
    await expect(rowOf(teacher, "Mira")).toContainText("2 of 6");
    const other = await openBrowser(browser, { baseURL: server.url });
    await join(other, made.code, "Sami");
    await expect(rowOf(teacher, "Sami")).toContainText("0 of 6");
    expect(reloads, "the table was live").toBe(0);
    await Promise.all([teacher, student, other].map((page) => page.context().close()));
  } finally {
    await server.kill();
  }
});

import { expect, test } from "@playwright/test";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { openBrowser } from "./browser/assignment-steps.ts";
import { assign } from "./browser/class.ts";
import { frameOf } from "./browser/framed-quiz.ts";
import { blogPage, startOtherSite } from "./browser/other-site.ts";
import { startOwnServer } from "./browser/own-server.ts";

const noFrame = `/embed/t/${"x".repeat(43)}`;

test("a page that breaks says so, and is shown again once it works @desktop @no-javascript @desktop", async ({
  browser,
  page,
  javaScriptEnabled,
}) => {
  const server = await startOwnServer();
  const database = new DatabaseSync(join(server.dataDir, "wellread.db"), { timeout: 5000 });
  let framed = "";
  const site = await startOtherSite(() => ({
    html: blogPage(`<iframe src="${server.url}${noFrame}${framed}" title="Quiz"></iframe>`),
  }));
  try {
    const teacher = await openBrowser(browser, { baseURL: server.url, javaScriptEnabled });
    const { id, code } = await assign(teacher);
    framed = `/a/${code}`;
    database.exec("ALTER TABLE assignments RENAME TO lost");
    const broken = await teacher.goto(`/assignments/${id}/questions`);
    expect(broken?.status()).toBe(500);
    await expect(teacher.getByRole("heading", { level: 1 })).toHaveText("Something went wrong on our side");
    await page.goto(site.url);
    const frame = await frameOf(page);
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Something went wrong on our side");

    database.exec("ALTER TABLE lost RENAME TO assignments");
    await teacher.getByRole("link", { name: "Try again" }).click();
    await expect(teacher.getByRole("heading", { level: 1 })).toHaveText("Questions");
  } finally {
    site.close();
    database.close();
    await server.kill();
  }
});

test("a frame says that an address does not exist @no-javascript @desktop", async ({ page, baseURL }) => {
  const html = blogPage(`<iframe src="${baseURL}${noFrame}/a/ABCDEF" title="Quiz"></iframe>`);
  const site = await startOtherSite(() => ({ html }));
  await page.goto(site.url);
  await expect((await frameOf(page)).getByRole("heading", { level: 1 })).toHaveText("There is no page here");
  site.close();
});

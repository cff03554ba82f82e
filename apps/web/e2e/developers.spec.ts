import { expect, test } from "@playwright/test";
import { formats } from "@wellread/formats";
import { takeQuiz } from "../src/developers/examples/take-a-quiz.ts";
import { expectAccessible } from "./browser/axe.ts";
import { frameOf, startInFrame } from "./browser/framed-quiz.ts";
import { watchPage } from "./browser/watch-page.ts";

for (const path of ["/developers", "/developers/api"]) {
  test(`${path} is accessible in both themes, sends no request to a third party and breaks no policy`, async ({
    page,
  }) => {
    const watched = watchPage(page);
    const served = await page.goto(path);
    expect(served?.headers()).not.toHaveProperty("x-robots-tag");
    await expect(page.locator("main [style]")).toHaveCount(0);
    if ((await page.locator("iframe").count()) > 0) {
      await page.locator("iframe").scrollIntoViewIfNeeded();
      await expect(page.frameLocator("iframe").getByRole("button", { name: "Start" })).toBeVisible();
    }
    await expectAccessible(page);
    expect(watched.faults).toEqual([]);
  });
}

test("the foot of every page leads to the developers' page, and from there to the reference @no-javascript @desktop", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "For developers" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "For developers" })).toBeVisible();
  await expect(page.getByRole("region", { name: "What it gives" }).first()).toContainText("right: 1 of 1");
  for (const format of formats) {
    await expect(page.getByRole("rowheader", { name: format, exact: true })).toBeVisible();
  }
  await page.getByRole("link", { name: "Every operation, with an example" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "API reference" })).toBeVisible();
});

test("the data without TypeScript is described in the words of the repository @desktop", async ({ page }) => {
  await page.goto("/developers");
  await page.getByRole("link", { name: "The data without TypeScript" }).click();
  await expect(page.locator("body")).toContainText("# The data, without TypeScript");
});

test("the embed on the page is a working quiz in a frame of its height", async ({ page }) => {
  await page.goto("/developers");
  const iframe = page.locator("iframe");
  await iframe.scrollIntoViewIfNeeded();
  const frame = await frameOf(page);
  await startInFrame(frame);
  await expect
    .poll(async () => {
      const inside = await frame.evaluate(() => document.body.getBoundingClientRect().height);
      return Math.abs(inside - Number(await iframe.getAttribute("height")));
    })
    .toBeLessThan(2);
});

test("the example of the API takes a quiz from the start to its result @desktop", async ({ baseURL }) => {
  expect(await takeQuiz(baseURL ?? "")).toMatch(/^\d(\.\d+)? of 6$/);
});

test("every public address of the reference answers as shown @desktop", async ({ page, request }) => {
  await page.goto("/developers/api");
  const lines = await page.getByRole("region", { name: "Example" }).allInnerTexts();
  const open = lines.flatMap((line) => /^curl "([^"$]+)"$/.exec(line.trim())?.[1] ?? []);
  expect(open.length).toBeGreaterThanOrEqual(5);
  for (const address of open) {
    const answer = await request.get(address);
    const expected = address.includes("/a/ABCDEF") ? 404 : 200;
    expect([address, answer.status()]).toEqual([address, expected]);
  }
});

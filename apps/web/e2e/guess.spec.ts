import { expect, test, type APIResponse } from "@playwright/test";
import { openBrowser } from "./browser/assignment-steps.ts";
import { expectAccessible } from "./browser/axe.ts";
import { assign } from "./browser/class.ts";
import { fill, routesBelow } from "./browser/site-routes.ts";

/** More wrong codes than a browser may try in ten minutes. */
const tries = 32;

const pages = [...routesBelow("a/[code]"), ...routesBelow("embed/t/[token]/a/[code]")]
  .filter(({ kind }) => kind === "page")
  .map(({ address }) => address);

/** What a page says, without the code: its status and its heading. */
const said = async (answer: APIResponse): Promise<string> =>
  `${answer.status()} ${/<h1[^>]*>(.*?)<\/h1>/s.exec(await answer.text())?.[1] ?? ""}`;

test("a browser that guesses codes learns no more from any page than that it has to wait @desktop", async ({
  page: teacher,
  browser,
}) => {
  const { code } = await assign(teacher, "The whole article");
  expect(pages).toContain("/a/{code}");
  for (const [at, address] of pages.entries()) {
    const token = `guess${at}`.padEnd(43, "x");
    const guesser = await openBrowser(browser, {
      extraHTTPHeaders: { cookie: `wellread=${token}`, "x-forwarded-for": `198.51.100.${at + 1}` },
    });
    const look = (typed: string) => guesser.request.get(fill(address, { code: typed, token }));
    for (let guess = 0; guess < tries; guess += 1) await look("CCCCCC");
    const [wrong, right] = [await look("CCCCCC"), await look(code)];
    expect(await said(right), address).toBe(await said(wrong));
    expect(await right.text()).not.toContain("Will of Victory");
    await guesser.context().close();
  }
});

test("somebody who only has a code reads the rules, and whoever has to wait is told how long @desktop", async ({
  page: teacher,
  browser,
}) => {
  const { code } = await assign(teacher, "The whole article");
  const stranger = await openBrowser(browser);
  await stranger.goto(`/a/${code}`);
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Join your class");
  await expect(stranger).toHaveTitle(/^Assignment/);
  await expect(stranger.getByText("10 questions. About 10 minutes.")).toBeVisible();
  await expect(stranger.getByText("Open book")).toBeVisible();
  const main = stranger.getByRole("main");
  expect(await main.innerHTML()).not.toMatch(/Will of Victory|will-of-victory/);
  await stranger.goto("/a");
  await stranger.getByLabel("Code", { exact: true }).fill("CCCCCC");
  await stranger.getByRole("button", { name: "Go on" }).click();
  for (let guess = 0; guess < tries; guess += 1) await stranger.request.get("/a/CCCCCC");
  await stranger.goto(`/a/${code}`);
  // The right code was seen here before.
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Join your class");
  await stranger.goto("/a/CCCCCC");
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Wait a little");
  await expect(stranger.getByText(/Try again in \d+ minutes?\./)).toBeVisible();
  await expectAccessible(stranger);
  await stranger.context().close();
});

import { expect, test } from "@playwright/test";
import { framePrefix } from "../src/addresses.ts";
import { faultsOf } from "./browser/axe.ts";
import { assignByHand } from "./browser/class.ts";
import { answerInFrame, frameOf, misfit, startInFrame, waysOut } from "./browser/framed-quiz.ts";
import { blogPage, startOtherSite, type OtherSite } from "./browser/other-site.ts";
import { startOwnServer } from "./browser/own-server.ts";
import { quizUnderTest } from "./browser/quiz-under-test.ts";

const quiz = quizUnderTest("units", "embed");
const path = `/embed/will-of-victory/units?seed=${quiz.seed}`;

/** A page of another site with this HTML in it. */
const put = (html: string): Promise<OtherSite> => startOtherSite(() => ({ html: blogPage(html) }));

const framed = (src: string): string =>
  `<iframe src="${src}" title="Quiz" width="100%" height="600"></iframe>`;

/** Tall enough that the frame begins and ends out of view. */
const tall = `<div style="height: 1500px">…</div>`;

test("a quiz is taken to its result on the page of another site, without a cookie @no-javascript @desktop", async ({
  page,
  baseURL,
  javaScriptEnabled,
}) => {
  const site = await put(framed(`${baseURL}${path}`));
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(site.url);
  const frame = await frameOf(page);
  const isSound = async (): Promise<void> => {
    // Both need scripts to look, and would find the same page without them.
    if (!javaScriptEnabled) return;
    expect(await waysOut(frame)).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
  };
  await isSound();
  await startInFrame(frame);
  await isSound();
  await answerInFrame(frame, quiz.questions);
  await isSound();
  await frame.getByRole("button", { name: "Submit and see your result" }).click();
  const total = quiz.questions.length;
  await expect(frame.getByRole("heading", { level: 1 })).toContainText(`${total} of ${total}.`);
  await isSound();

  await frame.getByRole("link", { name: "Take another quiz" }).click();
  await expect(frame.getByRole("button", { name: "Start", exact: true })).toBeVisible();
  expect(new URL(page.url()).origin, "the blog is still there").toBe(site.url);
  expect(await page.context().cookies()).toEqual([]);
  expect(faults).toEqual([]);
  site.close();
});

test("an assignment is joined in the frame that its teacher copied, whose height fits its content", async ({
  page,
  browser,
}) => {
  const teacher = await browser.newPage();
  const { code } = await assignByHand(teacher);
  await teacher.getByText("Put it on a web page").click();
  const snippet = await teacher.getByRole("textbox", { name: "HTML" }).inputValue();
  const site = await put(`${tall}${snippet}${tall}`);
  await page.goto(site.url);
  const frame = await frameOf(page);
  await expect(frame.getByLabel("Your name")).toBeVisible();
  const topOfFrame = async () => (await page.locator("iframe").boundingBox())?.y ?? NaN;
  expect(await topOfFrame(), "nobody is led to a frame that was only loaded").toBeGreaterThan(500);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  /** Each step begins at its top, however far down the button was. */
  const startsAtTop = async () => {
    await expect.poll(topOfFrame).toBeGreaterThanOrEqual(-1);
    expect(await topOfFrame()).toBeLessThan(500);
  };
  const fit = () => misfit(page.locator("iframe"));
  await expect.poll(fit).toBeLessThan(2);
  const before = (await page.locator("iframe").boundingBox())?.height ?? 0;
  await frame.getByLabel("Your name").fill("Mira");
  await page.locator("iframe").evaluate((one) => scrollBy(0, one.getBoundingClientRect().top + 60));
  await expect.poll(topOfFrame).toBeLessThan(0);
  await frame.getByRole("button", { name: "Start", exact: true }).click();
  await expect(frame.locator("#progress")).toContainText("Question 1 of");
  await expect.poll(fit).toBeLessThan(2);
  expect((await page.locator("iframe").boundingBox())?.height, "another page, another height").not.toBe(
    before,
  );
  expect(await waysOut(frame)).toEqual([]);
  await startsAtTop();
  await page.evaluate(() => scrollBy(0, 300));
  await expect.poll(topOfFrame).toBeLessThan(-100);
  await frame.getByRole("button", { name: "Next", exact: true }).click();
  await expect(frame.locator("#progress")).toContainText("Question 2 of");
  await startsAtTop();

  await teacher.goto(teacher.url().replace("/share", "/live"));
  await expect(teacher.locator("bdi").getByText("Mira", { exact: true })).toBeVisible();
  const [opened] = await Promise.all([
    page.waitForURL(new RegExp(`/a/${code}$`)),
    page.getByRole("link", { name: /take this quiz on Wellread/ }).click(),
  ]);
  expect(opened, "who follows the link beneath is on the site").toBeUndefined();
  await teacher.close();
  site.close();
});

test("only our frame changes the height of the frame @desktop", async ({ page }) => {
  const start = await page.goto(`/articles/will-of-victory/quiz/units?seed=embed`);
  expect(start?.ok()).toBe(true);
  await page.getByText("Put it on a web page").click();
  const snippet = await page.getByRole("textbox", { name: "HTML" }).inputValue();
  const liar = await put(
    `<script>parent.postMessage({ type: "wellread:height", height: 5000 }, "*")</script>`,
  );
  const site = await put(`${snippet}<iframe id="liar" src="${liar.url}" title="Liar" height="90"></iframe>`);
  await page.goto(site.url);
  const heightOf = async (index: number) => (await page.locator("iframe").nth(index).boundingBox())?.height;
  await expect.poll(() => misfit(page.locator("iframe").first())).toBeLessThan(2);
  const fitting = await heightOf(0);
  await page.frameLocator("#liar").getByRole("heading").waitFor();
  // Waits until it has arrived, and with it what the other frame sent before.
  await page.evaluate(async () => {
    const heard = new Promise((resolve) => {
      addEventListener("message", resolve);
    });
    postMessage({ type: "wellread:height", height: 4000 }, "*");
    await heard;
  });
  expect(await heightOf(0)).toBe(fitting);
  expect(await heightOf(1)).toBeLessThan(200);
  liar.close();
  site.close();
});

test("over https a frame finds its visitor again, on the same site and on no other @desktop", async ({
  page,
}) => {
  // Browsers treat localhost as secure; the server is told that it is reached over https.
  process.env["PUBLIC_URL"] = "https://quiz.school.example";
  const server = await startOwnServer();
  delete process.env["PUBLIC_URL"];
  const [site, another] = await Promise.all(
    ["127.0.0.1", "127.0.0.2"].map((host) =>
      startOtherSite(() => ({ html: blogPage(framed(`${server.url}${path}`)) }), host),
    ),
  );
  const frameAt = async (url = ""): Promise<string> => {
    await page.goto(url);
    const frame = await frameOf(page);
    await expect(frame.getByRole("button", { name: "Start", exact: true })).toBeVisible();
    return framePrefix(new URL(frame.url()).pathname);
  };
  try {
    const first = await frameAt(site?.url);
    await startInFrame(await frameOf(page));
    expect(await frameAt(site?.url)).toBe(first);
    expect(await frameAt(another?.url)).not.toBe(first);
    const [cookie, ...more] = await page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: "None" });
    expect(cookie?.partitionKey).toContain("127.0.0.1");
    expect(more).toEqual([]);
  } finally {
    await server.kill();
    site?.close();
    another?.close();
  }
});

test("a site that isolates itself can frame a quiz too @desktop", async ({ page, baseURL }) => {
  const site = await startOtherSite(() => ({
    html: blogPage(framed(`${baseURL}${path}`)),
    headers: {
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    },
  }));
  await page.goto(site.url);
  await startInFrame(await frameOf(page));
  site.close();
});

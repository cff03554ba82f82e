import { expect, test, type Frame, type Page } from "@playwright/test";
import { assign } from "./browser/class.ts";
import { frameOf } from "./browser/framed-quiz.ts";
import { blogPage, startOtherSite } from "./browser/other-site.ts";
import { startRecordingProxy } from "./browser/recording-proxy.ts";
import { startsOf } from "./browser/starts-of.ts";

/** A network that loses the answer to every form of joining while it is down, after the server has acted on the form. */
const startFailingNetwork = async (origin = "") => {
  const state = { isDown: true, lost: 0 };
  const proxy = await startRecordingProxy(origin, {
    loses: (from, status) => {
      const isLost = state.isDown && status === 303 && /^POST .*\/join/.test(from);
      if (isLost) state.lost += 1;
      return isLost;
    },
  });
  return { state, proxy };
};

const joinIn = async (place: Page | Frame, name: string): Promise<void> => {
  await place.getByLabel("Your name").fill(name);
  // The page that should follow never comes.
  await place.getByRole("button", { name: "Start", exact: true }).click({ noWaitAfter: true });
};

const expectOneStudent = async (teacher: Page, id: string, name: string): Promise<void> => {
  await teacher.goto(`/assignments/${id}/live`);
  await expect(teacher.getByRole("row").filter({ hasText: name })).toHaveCount(1);
};

test("a student whose answer to joining is lost goes on under the same name @no-javascript @desktop", async ({
  page: teacher,
  browser,
  baseURL,
  javaScriptEnabled,
}) => {
  const { id, code } = await assign(teacher);
  const { state, proxy } = await startFailingNetwork(baseURL);
  const context = await browser.newContext({ baseURL: proxy.url, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`/a/${code}`);
  await joinIn(page, "Mira O’Hara");
  await expect.poll(() => state.lost).toBeGreaterThan(0);
  await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
  state.isDown = false;

  await page.goto(`/a/${code}`);
  await expect(page.getByRole("heading", { name: "Welcome back, Mira O’Hara" })).toBeVisible();
  await page.getByRole("link", { name: "Go on" }).click();
  await expect(page.locator("#progress")).toContainText("Question 1 of");
  await expectOneStudent(teacher, id, "Mira O’Hara");
  await context.close();
  proxy.close();
});

test("a student in a frame whose answer to joining is lost goes on there under the same name @no-javascript @desktop", async ({
  page: teacher,
  browser,
  baseURL,
  javaScriptEnabled,
}) => {
  const { id, code } = await assign(teacher);
  const { state, proxy } = await startFailingNetwork(baseURL);
  const blog = await startOtherSite(() => ({
    html: blogPage(
      `<iframe src="${proxy.url}/embed/a/${code}" title="Quiz" width="100%" height="600"></iframe>`,
    ),
  }));
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(blog.url);
  const frame = await frameOf(page);
  const address = frame.url();
  expect(address).toMatch(/\/embed\/t\/[\w-]{43}\/a\//);
  await joinIn(frame, "Noor");
  await expect.poll(() => state.lost).toBeGreaterThan(0);
  await expect.poll(() => frame.url()).toMatch(/^chrome-error:/);
  state.isDown = false;

  await frame.goto(address);
  await expect(frame.getByRole("heading", { name: "Welcome back, Noor" })).toBeVisible();
  await frame.getByRole("link", { name: "Go on" }).click();
  await expect(frame.locator("#progress")).toContainText("Question 1 of");
  await expectOneStudent(teacher, id, "Noor");
  await context.close();
  blog.close();
  proxy.close();
});

test("a double click starts one attempt and makes one assignment @desktop @no-javascript", async ({
  page,
  javaScriptEnabled,
}) => {
  const [first, second] = ["first", "second"].map(
    (each) => `double-${each}-${javaScriptEnabled ? "yes" : "no"}-${Date.now()}`,
  );
  // A browser that is known, whose two clicks the server hears both.
  for (const seed of [first, second]) {
    await page.goto(`/articles/will-of-victory/quiz/units?seed=${seed}`);
    await page.getByRole("button", { name: "Start", exact: true }).dblclick();
    await expect(page.locator("#progress")).toContainText("Question 1 of");
    expect(startsOf(seed ?? "")).toBe(1);
  }
  await page.goto("/");
  await page.getByRole("button", { name: "Assign to a class: Units" }).dblclick();
  await expect(page).toHaveURL(/\/assignments\/[\w-]{22}\/share$/);
  await page.goto("/assignments");
  const made = page.locator("#content a[href*='/assignments/']");
  const ids = await made.evaluateAll((all) =>
    all.map((one) => /\/assignments\/([\w-]{22})/.exec(one.getAttribute("href") ?? "")?.[1]),
  );
  expect(new Set(ids.filter((id) => id !== undefined)).size).toBe(1);
});

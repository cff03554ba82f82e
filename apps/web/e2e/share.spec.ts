import { expect, type Page, test } from "@playwright/test";
import { openBrowser } from "./browser/assignment-steps.ts";
import { expectAccessible } from "./browser/axe.ts";
import { arrive, untilAwake } from "./browser/arrive.ts";
import { assign, assignByHand } from "./browser/class.ts";
import { countClicks } from "./browser/count-clicks.ts";
import { watchPage } from "./browser/watch-page.ts";

/** A new assignment, and the link by which its teacher comes back to it. */
const makeManageLink = async (page: Page): Promise<{ id: string; link: string }> => {
  const { id } = await assign(page);
  await page.goto(`/assignments/${id}/share?links=1`);
  return { id, link: await page.getByRole("textbox", { name: "Manage link" }).inputValue() };
};

test("two clicks lead from the landing page to a link to share @no-javascript @desktop", async ({
  page,
  browser,
}) => {
  const { address, code } = await assignByHand(page, "The whole article");
  expect(code).toMatch(/^[34679CDFGHJKMNPQRTWXY]{6,8}$/);
  await expect(page.getByRole("img", { name: "QR code to join" })).toBeVisible();
  const classroom = page.getByRole("link", { name: "Share to Google Classroom" });
  await expect(classroom).toHaveAttribute("href", new RegExp(`url=${encodeURIComponent(address)}&`));
  const student = await openBrowser(browser);
  await student.goto(address);
  await expect(student.locator("input[name=nickname]")).toBeVisible();
});

test("the link and the code are copied in two clicks and little time, and the page says so", async ({
  page,
  context,
}, info) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const clicks = await countClicks(page);
  // The limit is on the teacher's time, and not on how long a server takes to warm up.
  await assignByHand(page);
  await page.goto("/");
  const before = clicks();
  const began = performance.now();
  await page.getByRole("button", { name: "Assign to a class: Units" }).click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
  const seconds = (performance.now() - began) / 1000;
  info.annotations.push({
    type: "seconds from the landing page to the copied link",
    description: seconds.toFixed(1),
  });
  await expect.poll(() => clicks() - before).toBe(2);
  expect(seconds).toBeLessThan(10);
  const address = await page.getByRole("textbox", { name: "Student link" }).inputValue();
  const code = address.split("/").at(-1);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toBe(address);

  await page.getByRole("button", { name: "Copy code" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(2);
  expect(await copied()).toBe(code);
  await expectAccessible(page);
});

test("the private links are copied whole, and the page says so if that fails @desktop", async ({
  page,
  context,
}) => {
  const { id } = await assign(page);
  await page.goto(`/assignments/${id}/share?links=1`);
  const copy = page.getByRole("button", { name: "Copy", exact: true }).first();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await copy.click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
  const link = await page.getByRole("textbox", { name: "Manage link" }).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
  });
  await copy.click();
  await expect(page.getByRole("status").filter({ hasText: "Could not copy." })).toHaveCount(1);
});

test("what a class can see contains no secret, and sends no request to a third party", async ({ page }) => {
  const watched = watchPage(page);
  const { id } = await assign(page);
  for (const place of ["share", "screen", "live"]) {
    const served = await page.goto(`/assignments/${id}/${place}`);
    const html = (await served?.text()) ?? "";
    expect(html, place).not.toMatch(/#[\w-]{22}\.[\w-]{43}/);
    expect(html, place).not.toContain(" style=");
  }
  const tabs = page.getByRole("navigation", { name: "This assignment" });
  const start = (await tabs.boundingBox())?.x;
  for (const place of ["Share", "Questions", "Settings", "Results"]) {
    await tabs.getByRole("link", { name: place }).click();
    await expect(tabs.getByRole("link", { name: place })).toHaveAttribute("aria-current", "page");
    expect((await tabs.boundingBox())?.x, `the tabs stay where they are: ${place}`).toBe(start);
  }
  expect(watched.faults).toEqual([]);
});

test("the screen for the projector shows how to join, and nothing else @desktop", async ({ page }) => {
  const { id, code, address } = await assignByHand(page);
  await page.getByRole("link", { name: "Show on the projector" }).click();
  await expect(page).toHaveURL(`/assignments/${id}/screen`);
  const { host, pathname } = new URL(address);
  const [, door] = pathname.split("/");
  await expect(page.getByText(`${host}/${door}`, { exact: true })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(`and type the code${code}`);
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("link", { name: "Back" })).toHaveCount(1);
});

test("the manage link opens the assignment in another browser, and is then in no address @desktop", async ({
  page,
  browser,
}) => {
  const { id } = await assignByHand(page);
  await page.getByText("Keep private", { exact: true }).click();
  await page.getByRole("link", { name: "Show the private links" }).click();
  const link = await page.getByRole("textbox", { name: "Manage link" }).inputValue();
  expect(link).toMatch(/\/manage#[\w-]{22}\.[\w-]{43}$/);
  const file = page.getByRole("link", { name: "Keep it in a file" }).first();
  const saved = page.waitForEvent("download");
  await file.click();
  expect((await saved).suggestedFilename()).toMatch(/^wellread-\w+\.txt$/);

  const other = await openBrowser(browser);
  expect((await other.goto(`/assignments/${id}/share`))?.status()).toBe(404);
  await other.goto(link);
  await expect(other).toHaveURL(`/assignments/${id}/share`);
  await other.goBack();
  expect(other.url()).not.toContain("#");
});

test("a private link is opened with whatever is stuck to it, and never stays in the address @desktop", async ({
  page,
  browser,
}) => {
  const { id, link } = await makeManageLink(page);
  const [, part = ""] = link.split("#");
  const secret = part.slice(23);
  const opened = `/assignments/${id}/share`;
  const other = await openBrowser(browser);
  const seen: string[] = [];
  other.on("framenavigated", (frame) => seen.push(frame.url()));
  for (const address of [
    `${link}%0A`,
    `${link}.`,
    `/manage#${part.slice(0, 30)}%0D%0A%20${part.slice(30)}`,
  ]) {
    await other.goto("/");
    await other.goto(address);
    await arrive(other, opened);
  }
  // A mail program made a path or a query of the part that browsers do not send.
  for (const address of [`/manage%23${part}`, `/manage?${part}`, `/manage/${part}.`]) {
    await other.goto(address);
    await arrive(other, opened);
    await other.goBack({ waitUntil: "commit" });
    expect(other.url()).not.toContain(secret);
    // The page that was gone back to may lead on again, and cut off what is opened meanwhile.
    await expect(async () => other.goto("/")).toPass();
  }
  // In a page that is open already, another fragment loads nothing.
  await other.goto("/manage");
  await untilAwake(other);
  await other.evaluate((hash) => location.assign(hash), `#${part}`);
  await expect(other).toHaveURL(opened);

  await other.goto(link.slice(0, -6));
  await expect(other.getByRole("main").getByRole("alert")).toContainText("This link is cut off");
  expect(other.url()).not.toContain(secret.slice(0, 10));
  const field = other.getByLabel("Private link");
  await field.fill(`${link.slice(0, 60)} \n> ${link.slice(60)}`);
  await other.getByRole("button", { name: "Open" }).click();
  await expect(other).toHaveURL(opened);
  await other.goto("/manage");
  await field.fill(link.slice(0, -1));
  await other.getByRole("button", { name: "Open" }).click();
  await expect(other.getByRole("main").getByRole("alert")).toContainText("Copy the whole link");
  await expect(field).toHaveValue("");
  await other.context().close();
});

test("a private link leaves the address at once, also where the page's scripts never come @desktop", async ({
  page,
  browser,
}) => {
  const { id, link } = await makeManageLink(page);
  const other = await openBrowser(browser);
  await other.route("**/_next/static/**", (route) => route.abort());
  await other.goto(link);
  await expect(other).toHaveURL(`/assignments/${id}/share`);
  await other.goto(link.slice(0, -6));
  await expect(other).toHaveURL("/manage?problem=link_cut");
  await other.context().close();
});

test("the manage link is pasted if there is no JavaScript @no-javascript @desktop", async ({
  page,
  browser,
}) => {
  const { id, link } = await makeManageLink(page);
  const other = await openBrowser(browser, { javaScriptEnabled: false });
  await other.goto("/manage");
  await other.getByLabel("Private link").fill(link);
  await other.getByRole("button", { name: "Open" }).click();
  await expect(other).toHaveURL(`/assignments/${id}/share`);
  await other.goto("/assignments");
  await expect(other.getByRole("main").getByRole("listitem")).toHaveCount(1);
  const kept = page
    .locator("div")
    .filter({ has: page.getByRole("heading", { name: "Manage link" }) })
    .last();
  const end = kept.getByRole("button", { name: "Yes, end this link" });
  await expect(end).toBeHidden();
  await kept.getByText("End this link…").click();
  await expect(kept.getByText("Only this browser’s cookie opens the assignment then")).toBeVisible();
  await end.click();
  await expect(kept.getByText("The link has been ended.")).toBeVisible();
  await expect(kept.getByText("There is no such link at the moment.")).toBeVisible();
  expect((await other.goto(`/assignments/${id}/share`))?.status()).toBe(404);
  await kept.getByRole("button", { name: "Make a link" }).click();
  await expect(kept.getByText("This is a new link.")).toBeVisible();
  await other.goto("/manage");
  await other.getByLabel("Private link").fill("nothing");
  await other.getByRole("button", { name: "Open" }).click();
  await expect(other.getByRole("main").getByRole("alert")).toContainText("does not open an assignment");
});

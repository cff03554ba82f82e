import { expect, test as base, type BrowserContext, type Page } from "@playwright/test";
import { attackSize, inWords, noteCounts } from "../src/testing/attack.ts";
import {
  attemptOf,
  changeSettings,
  joinByHand,
  openBrowser,
  personalCode,
  rowOf,
} from "./browser/assignment-steps.ts";
import { findSecrets } from "./browser/byte-search.ts";
import { answerSomehow, assignByHand } from "./browser/class.ts";
import { startOwnServer, type OwnServer } from "./browser/own-server.ts";
import { breakDatabase, provoke } from "./browser/provoke.ts";
import { startRecordingProxy, type RecordingProxy } from "./browser/recording-proxy.ts";
import { studentsOf } from "./browser/role.ts";

/** Names that occur nowhere else, and are the same in an address, in HTML and in JSON. */
const names = { first: "Xanthippe", second: "Zbigniewa", renamed: "Wilhelmina", listed: "Quillfeather" };
/** A name that is refused. */
const refused = "Eberhardine";

const test = base.extend<{ server: OwnServer; recorder: RecordingProxy }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted.
  server: async ({}, use) => {
    const server = await startOwnServer();
    await use(server);
    await server.kill();
  },
  recorder: async ({ server }, use) => {
    const recorder = await startRecordingProxy(server.url);
    await use(recorder);
    recorder.close();
  },
  baseURL: ({ recorder }, use) => use(recorder.url),
});

type Elsewhere = { address: string; referer: string };

/** Answers for every other site, and records what is sent to it. */
const watchElsewhere = async (context: BrowserContext, own: string): Promise<Elsewhere[]> => {
  const seen: Elsewhere[] = [];
  await context.route(
    (url) => !url.href.startsWith(own) && url.protocol.startsWith("http"),
    async (route, request) => {
      const { referer = "" } = await request.allHeaders();
      seen.push({ address: request.url(), referer });
      await route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Elsewhere</title>" });
    },
  );
  return seen;
};

/** Follows a link to another site, which opens in a new tab. */
const followOut = async (page: Page, name: string): Promise<void> => {
  const tab = page.context().waitForEvent("page");
  await page.getByRole("link", { name }).first().click();
  await (await tab).waitForLoadState();
  await (await tab).close();
};

const linkOf = (page: Page, name: string) => page.getByRole("textbox", { name }).inputValue();
const afterHash = (link: string): string => link.split("#")[1]?.split(".")[1] ?? "";

test("secrets and names are in no log line, no address, no Referer and no error @desktop", async ({
  page: teacher,
  browser,
  server,
  recorder,
}) => {
  test.setTimeout(240_000 + attackSize(1) * 30_000);
  const others = await watchElsewhere(teacher.context(), recorder.url);

  // The teacher makes an assignment, looks at the private links, and lets in the names on a list.
  const made = await assignByHand(teacher);
  await followOut(teacher, "Share to Google Classroom");
  await teacher.goto(`/assignments/${made.id}/share?links=1`);
  await teacher.getByRole("button", { name: "Make a link" }).click();
  const links = [await linkOf(teacher, "Manage link"), await linkOf(teacher, "Results link")];
  await changeSettings(teacher, made, {
    readingKind: "link",
    readingLink: "https://reading.example/article",
    allowedNames: Object.values(names).join("\n"),
  });
  await teacher.goto(`/assignments/${made.id}/live`);

  // Two students, one of whom mistypes a name and a code, changes the device, and clears it.
  const first = await openBrowser(browser);
  const readings = await watchElsewhere(first.context(), recorder.url);
  await first.goto(`/a/${made.code}`);
  await first.getByLabel("Your name").fill(refused);
  await first.getByRole("button", { name: "Start", exact: true }).click();
  await expect(first.getByText("This name is not on your teacher’s list.")).toBeVisible();
  await joinByHand(first, made.code, names.first);
  const codes = [await personalCode(first)];
  const attempt = attemptOf(first);
  await first.goto(`/a/${made.code}`);
  await followOut(first, "Open the article");
  await first.goto(`/attempts/${attempt}/questions/1`);
  await answerSomehow(first);
  await expect(rowOf(teacher, names.first)).toContainText("1 of 6");
  const second = await openBrowser(browser, { javaScriptEnabled: false });
  await second.goto(`/a/${made.code}`);
  await second.getByLabel("Your name").fill(names.first);
  await second.getByRole("button", { name: "Start", exact: true }).click();
  await expect(second.getByText("Someone has joined with this name already.")).toBeVisible();
  await joinByHand(second, made.code, names.second);
  codes.push(await personalCode(second));
  await answerSomehow(second);
  const device = await openBrowser(browser);
  await device.goto(`/a/${made.code}`);
  await device.getByText("Continue on another device").click();
  const resume = async (code: string): Promise<void> => {
    await device.getByLabel("Personal code", { exact: true }).fill(code);
    await device.getByRole("button", { name: "Continue" }).click();
  };
  await resume("CCCC CCCC");
  await expect(device.getByText("No student here has this code.")).toBeVisible();
  await resume(codes[0] ?? "");
  await expect(device).toHaveURL(new RegExp(attempt));
  for (const page of [device, second]) {
    await page.goto(`/attempts/${attemptOf(page)}/review`);
    await page.getByRole("button", { name: "Submit and see your result" }).click();
    await expect(page).toHaveURL(/\/result$/);
  }
  await device.getByRole("button", { name: "Finish and clear this device" }).click();
  await expect(device.getByText("This device no longer knows you.")).toBeVisible();

  // The teacher renames one, gives a code, looks at results and answers, regrades, and exports everything.
  await teacher.getByRole("link", { name: names.second }).click();
  await teacher.getByRole("button", { name: "Make a new code" }).click();
  codes.push(await teacher.getByText(/^[A-Z\d]{4} [A-Z\d]{4}$/).innerText());
  await teacher.getByRole("link", { name: "Back to the student" }).click();
  await teacher.getByLabel("New name").fill(names.renamed);
  await teacher.getByRole("button", { name: "Rename" }).click();
  await expect(teacher.getByRole("heading", { level: 1 })).toContainText(names.renamed);
  await teacher.goto(`/assignments/${made.id}/results`);
  await teacher.getByRole("link", { name: names.first }).click();
  await teacher.getByText("Give other points").first().click();
  await teacher.getByLabel("Points, from 0 to 1").first().fill("0.41");
  await teacher.getByLabel("Scores may also go down by it").first().check();
  await teacher.getByRole("button", { name: "Preview changes" }).first().click();
  await teacher.getByLabel("Reason").fill(`Said aloud by ${names.first}`);
  await teacher.getByRole("button", { name: "Apply the correction" }).click();
  await expect(teacher.getByText("The correction counts now.")).toBeVisible();
  for (const file of ["results.csv", "results.xlsx", "export.json"]) {
    const saved = teacher.waitForEvent("download");
    await teacher.locator(`a[href$='${file}']`).click();
    expect((await saved).suggestedFilename()).not.toMatch(new RegExp(Object.values(names).join("|")));
  }

  // Both private links open it in another browser, and so does pasting.
  for (const [at, link] of links.entries()) {
    const other = await openBrowser(browser);
    await other.goto(link);
    await expect(other).toHaveURL(new RegExp(`/assignments/${made.id}/${at === 0 ? "share" : "results"}$`));
    await other.goto("/manage");
    await other.getByLabel("Private link").fill(link.slice(0, -1));
    await other.getByRole("button", { name: "Open" }).click();
    await expect(other.getByRole("main").getByRole("alert")).toBeVisible();
    await other.getByLabel("Private link").fill(link);
    await other.getByRole("button", { name: "Open" }).click();
    await expect(other).toHaveURL(new RegExp(`/assignments/${made.id}/`));
    await other.context().close();
  }

  // Then everything that is refused, and what fails because the server's own database does.
  const cookies = [teacher, first, second].map(async (page) => (await page.context().cookies())[0]?.value);
  const sessions = (await Promise.all(cookies)).map((value) => value ?? "");
  expect(sessions.every((value) => value.length > 40)).toBe(true);
  const bare = codes.map((code) => code.replace(" ", ""));
  const planted = [...Object.values(names), refused, ...links.map(afterHash), ...bare];
  const secrets = [...planted, ...codes, ...sessions];
  expect(secrets.every((secret) => secret.length >= 8)).toBe(true);
  const [student] = await studentsOf(teacher.request, made.id);
  const target = {
    url: server.url,
    ...made,
    cookie: `wellread=${sessions[0] ?? ""}`,
    student: student?.id ?? "",
  };
  const refusals = await provoke(target, planted);
  expect(refusals.filter(({ status }) => status < 300 || status >= 500)).toEqual([]);
  breakDatabase(server.dataDir);
  const faults: Awaited<ReturnType<typeof provoke>> = [];
  for (let round = 0; round < attackSize(1); round += 1) faults.push(...(await provoke(target, planted)));
  expect(faults.filter(({ status }) => status >= 500).length).toBeGreaterThan(planted.length);
  for (const path of ["live", "results", `students/${target.student}`]) {
    expect((await teacher.goto(`/assignments/${made.id}/${path}`))?.status(), path).toBe(500);
  }
  expect((await first.goto(`/a/${made.code}`))?.status()).toBe(500);

  noteCounts(
    `${inWords(server.log().split("\n").length)} log lines and ${inWords(refusals.length + faults.length)} refusals and faults searched for ${secrets.length} secrets`,
  );
  const errors = recorder.served.filter(({ status }) => status >= 400);
  expect(findSecrets([{ from: "the log", text: server.log() }], secrets)).toEqual([]);
  expect(findSecrets([...refusals, ...faults, ...errors], secrets)).toEqual([]);
  const told = recorder.asked.flatMap(({ address, referer }) => [
    { from: `the address ${address}`, text: address },
    { from: `the Referer at ${address}`, text: referer },
  ]);
  expect(findSecrets(told, secrets)).toEqual([]);
  expect(findSecrets([{ from: "another site", text: JSON.stringify(others) }], secrets)).toEqual([]);
  expect(others.length * readings.length).toBeGreaterThan(0);
  expect([...others, ...readings].filter(({ referer }) => referer !== "")).toEqual([]);

  // The search can fail: pages showed all of it to those who may see it, requests had referrers, and faults were
  // logged.
  for (const secret of [...Object.values(names), ...links.map(afterHash), ...codes]) {
    expect(findSecrets(recorder.served, [secret]), secret).not.toEqual([]);
  }
  expect(
    told.filter(({ from, text }) => from.startsWith("the Referer") && text !== "").length,
  ).toBeGreaterThan(30);
  expect(server.log()).toContain("handler_failed");
  expect(errors.length).toBeGreaterThan(3);
});

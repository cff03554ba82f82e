import { expect, test as base, type Page } from "@playwright/test";
import { DatabaseSync } from "node:sqlite";
import { ownCanary, ownFile, ownNumber } from "../src/testing/own-file.ts";
import { attemptOf, changeSettings, joinByHand, openBrowser } from "./browser/assignment-steps.ts";
import { findSecrets } from "./browser/byte-search.ts";
import { answerSomehow, assign } from "./browser/class.ts";
import { dataFolder } from "./browser/data-folder.ts";
import { startRecordingProxy, type RecordingProxy } from "./browser/recording-proxy.ts";

/** Every byte goes through a proxy that records it. */
const test = base.extend<{ recorder: RecordingProxy }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted.
  recorder: async ({}, use) => {
    const recorder = await startRecordingProxy(`http://localhost:${process.env["E2E_PORT"] ?? ""}`);
    await use(recorder);
    recorder.close();
  },
  baseURL: ({ recorder }, use) => use(recorder.url),
});

/** The seeds that an attempt was drawn and shuffled by. */
const seedsOf = (attempt: string): string[] => {
  const database = new DatabaseSync(`${dataFolder()}/wellread.db`, { timeout: 5000 });
  const row = database
    .prepare(
      "select attempts.option_seed as one, attempts.quiz as two, assignments.quiz as three from attempts join assignments on assignments.id = attempts.assignment where attempts.id = ?",
    )
    .get(attempt);
  database.close();
  const [, two] = /"seed":"([^"]+)"/.exec(String(row?.["two"])) ?? [];
  const [, three] = /"seed":"([^"]+)"/.exec(String(row?.["three"])) ?? [];
  return [String(row?.["one"]), String(two), String(three)];
};

const addOwn = async (page: Page, id: string): Promise<void> => {
  await page.goto(`/assignments/${id}/questions`);
  await page.getByText("Add your own questions", { exact: true }).click();
  const file = { name: "own.csv", mimeType: "text/csv", buffer: Buffer.from(ownFile()) };
  await page.getByLabel("A file of questions").setInputFiles(file);
  await page.getByRole("button", { name: "Add them" }).click();
  await expect(page.getByRole("heading", { name: "8 questions were added." })).toBeVisible();
};

for (const javaScriptEnabled of [true, false]) {
  const way = javaScriptEnabled ? "with" : "without";
  test(`no byte reveals the key of a teacher's own question, or a seed, to a student ${way} JavaScript @desktop`, async ({
    page,
    browser,
    recorder,
  }) => {
    const made = await assign(page);
    await addOwn(page, made.id);
    await changeSettings(page, made, { feedback: "never" });
    // Late requests of the teacher's page would be mistaken for what the student received.
    await page.goto("about:blank");
    const before = recorder.served.length;

    const student = await openBrowser(browser, { javaScriptEnabled });
    await joinByHand(student, made.code, "Mira");
    const id = attemptOf(student);
    while (student.url().includes("/questions/")) await answerSomehow(student);
    await student.goto(`/api/v1/attempts/${id}`);
    await student.goto(`/attempts/${id}/review`);
    await student.getByRole("button", { name: "Submit" }).first().click();
    await student.waitForURL(/\/result$/);
    for (const path of [`/api/v1/attempts/${id}/result`, `/api/v1/attempts/${id}`, `/a/${made.code}`]) {
      await student.goto(path);
    }

    const seeds = seedsOf(id);
    expect(seeds.map((seed) => seed.length)).toEqual([22, 22, 22]);
    const secrets = [ownCanary, String(ownNumber), ...seeds];
    expect(findSecrets(recorder.served.slice(before), secrets)).toEqual([]);
    // The search can fail: the questions themselves are found, and the teacher was shown the keys.
    expect(findSecrets(recorder.served.slice(before), ["Who keeps the lamp?"])).not.toEqual([]);
    expect(findSecrets(recorder.served.slice(0, before), [ownCanary])).not.toEqual([]);
  });
}

import { expect, test, type Page } from "@playwright/test";
import { bank } from "@wellread/content/questions/will-of-victory";
import { reading } from "@wellread/content/reading/will-of-victory";
import { changeSettings, join, openBrowser } from "./browser/assignment-steps.ts";
import { untilAwake } from "./browser/arrive.ts";
import { expectAccessible } from "./browser/axe.ts";
import { assign } from "./browser/class.ts";
import { fakeVoices, finishSentence, isSpeaking, spokenIn, spokenMark } from "./browser/faked-voice.ts";
import { atQuestion, next, openQuestion } from "./browser/journey.ts";
import { watchPage } from "./browser/watch-page.ts";

const article = `/articles/${bank.article}`;
const here = [{ lang: "de-DE" }, { lang: "en-GB" }];

const start = (page: Page, of: "question" | "reading") =>
  page.getByRole("button", { name: `Read aloud: the ${of}`, exact: true });
const stop = (page: Page, of: "question" | "reading") =>
  page.getByRole("button", { name: `Stop: the ${of}`, exact: true });
const anyButton = (page: Page) => page.getByRole("button", { name: /^(Read aloud|Stop|Read on)/ });

const isWide = (page: Page): boolean => (page.viewportSize()?.width ?? 0) >= 992;

/** Lets the voice speak to the end; returns what was spoken, with what was marked meanwhile. */
const listen = async (page: Page): Promise<{ text: string; mark: string | null }[]> => {
  const heard: { text: string; mark: string | null }[] = [];
  while (await isSpeaking(page)) {
    heard.push({ text: (await spokenIn(page)).at(-1) ?? "", mark: await spokenMark(page) });
    await finishSentence(page);
  }
  return heard;
};

/** Opens a question of an interaction and listens to it. */
const hear = async (page: Page, interaction: Parameters<typeof openQuestion>[1]) => {
  await openQuestion(page, interaction);
  await start(page, "question").click();
  return listen(page);
};

const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map((one) => (one.textContent ?? "").trim()));

test("a question is read from its first sentence to its last option, each marked as it is read", async ({
  page,
}) => {
  await fakeVoices(page, here);
  const { faults } = watchPage(page);
  await openQuestion(page, "choice");
  await start(page, "question").click();
  await expect(stop(page, "question")).toBeFocused();
  const heard = await listen(page);
  const stem = await textsOf(page, "h1#question");
  const options = await textsOf(page, "main form .choice__text");
  expect(options.length).toBeGreaterThan(1);
  const texts = heard.map(({ text }) => text);
  expect(texts.join(" ")).toBe([...stem, ...options].join(" "));
  expect(texts.slice(-options.length)).toEqual(options);
  expect(heard.map(({ mark }) => mark)).toEqual(texts);
  await expect(start(page, "question")).toBeFocused();
  expect(await spokenMark(page)).toBeNull();
  expect(await page.evaluate(() => globalThis.fakedSpeech.spoken.map(({ lang }) => lang))).toEqual(
    texts.map(() => "en-GB"),
  );
  expect(faults).toEqual([]);
});

test("rows are read in their order, and what can be chosen in each of them once @desktop", async ({
  page,
}) => {
  await fakeVoices(page, here);
  const judged = (await hear(page, "true-false-set")).map(({ text }) => text);
  const [first, ...others] = await textsOf(page, "main form fieldset fieldset legend");
  expect(judged.slice(-others.length - 3)).toEqual([first, "Yes", "No", ...others]);

  const matched = (await hear(page, "match")).slice(1);
  const rows = await textsOf(page, "main form label[for^=pair-]");
  const list = page.locator("main form select").first();
  const choices = (await list.locator("option").allTextContents()).slice(1);
  const [row, ...more] = rows;
  expect(matched.map(({ text }) => text).slice(-rows.length - choices.length)).toEqual([
    row,
    ...choices,
    ...more,
  ]);
  const marks = new Set(matched.filter(({ text }) => choices.includes(text)).map(({ mark }) => mark));
  expect([...marks]).toEqual([await list.getAttribute("name")]);
});

test("a gap is heard as a blank in its sentence, and what fits in it after the sentence @desktop", async ({
  page,
}) => {
  await fakeVoices(page, here);
  const heard = (await hear(page, "inline-choice")).map(({ text }) => text);
  const lists = await page.locator("main form select").all();
  const choices: string[] = [];
  for (const list of lists) choices.push(...(await list.locator("option").allTextContents()).slice(1));
  expect(heard.slice(-choices.length)).toEqual(choices);
  const blanks =
    heard
      .slice(0, -choices.length)
      .join(" ")
      .match(/\bblank\b/g) ?? [];
  expect(blanks).toHaveLength(lists.length);
});

test("what is stopped goes on at its sentence, or begins anew @desktop", async ({ page }) => {
  await fakeVoices(page, here);
  await page.goto(article);
  await start(page, "reading").click();
  await finishSentence(page);
  await finishSentence(page);
  const third = await spokenMark(page);
  await stop(page, "reading").click();
  expect(await isSpeaking(page)).toBe(false);
  expect(await spokenMark(page)).toBeNull();
  await page.getByRole("button", { name: "Read on: the reading" }).click();
  expect(await spokenMark(page)).toBe(third);
  await stop(page, "reading").click();
  await page.getByRole("button", { name: "From the beginning: the reading" }).click();
  await expect(stop(page, "reading")).toBeFocused();
  const said = await spokenIn(page);
  expect(said).toEqual([...said.slice(0, 3), said[2], said[0]]);
});

test("another question, a check and another page each end what is being read @desktop", async ({
  page,
  browser,
}) => {
  const made = await assign(page, "The whole article");
  await changeSettings(page, made, { feedback: "each-question", interactions: "choice", questions: "3" });
  const student = await openBrowser(browser);
  await fakeVoices(student, here);
  await join(student, made.code, "Mira");
  await start(student, "question").click();
  await next(student).click();
  await atQuestion(student, 2, 3);
  expect(await isSpeaking(student)).toBe(false);
  expect(await spokenMark(student)).toBeNull();
  await expect(start(student, "question")).toBeVisible();

  await start(student, "question").click();
  await student.goBack();
  await atQuestion(student, 1, 3);
  expect(await isSpeaking(student)).toBe(false);

  await start(student, "question").click();
  // What a browser tells a page that it leaves, and may keep as it is.
  await student.evaluate(() => globalThis.dispatchEvent(new PageTransitionEvent("pagehide")));
  expect(await isSpeaking(student)).toBe(false);

  await student.getByRole("radio").first().check();
  await start(student, "question").click();
  // The check leaves the page: what was cancelled is noted before.
  const ended = student.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        document.addEventListener("submit", () =>
          setTimeout(() => resolve(!globalThis.fakedSpeech.isSpeaking())),
        );
      }),
  );
  await student.getByRole("button", { name: "Check", exact: true }).click();
  expect(await ended).toBe(true);
  await student.context().close();
});

test("an article is read sentence by sentence, and the page follows", async ({ page }) => {
  await fakeVoices(page, here);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(article);
  await start(page, "reading").click();
  const told = reading.full.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  for (const text of told) {
    expect((await spokenIn(page)).at(-1)).toBe(text);
    expect(await spokenMark(page)).toBe(text);
    const seen = await page.evaluate(() => {
      const ranges = [...(CSS.highlights.get("spoken") ?? [])].filter((one) => one instanceof Range);
      const top = ranges[0]?.getBoundingClientRect().top ?? -1;
      const bottom = ranges.at(-1)?.getBoundingClientRect().bottom ?? -1;
      return top >= 0 && bottom <= innerHeight;
    });
    expect(seen, text).toBe(true);
    await expect(stop(page, "reading")).toBeInViewport();
    await finishSentence(page);
  }
  expect(await spokenIn(page)).toEqual(told);
  await expect(start(page, "reading")).toBeAttached();
  expect(await spokenMark(page)).toBeNull();
});

test("the reading beside a question is read in its own box, and one voice stops the other", async ({
  page,
}) => {
  await fakeVoices(page, here);
  await openQuestion(page, "choice");
  if (!isWide(page)) await page.getByRole("button", { name: "Open the reading" }).click();
  await start(page, "reading").click();
  const title = reading.full.paragraphs[0]?.sentences[0]?.text;
  expect(await spokenIn(page)).toEqual([title]);
  for (let sentence = 0; sentence < 12; sentence += 1) await finishSentence(page);
  const box = page.getByRole("region", { name: "The reading" });
  await expect.poll(() => box.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await expectAccessible(page);
  if (isWide(page)) {
    await start(page, "question").click();
    await expect(stop(page, "question")).toBeVisible();
    await expect(stop(page, "reading")).toHaveCount(0);
  } else {
    await page.getByRole("button", { name: "Close the reading" }).click();
    await expect.poll(() => isSpeaking(page)).toBe(false);
  }
});

test("another wording of the reading ends what is being read, and is read from its title @desktop", async ({
  page,
}) => {
  await fakeVoices(page, here);
  await openQuestion(page, "choice");
  if (!isWide(page)) await page.getByRole("button", { name: "Open the reading" }).click();
  await start(page, "reading").click();
  await finishSentence(page);
  await page.getByRole("button", { name: "In plain words" }).click();
  expect(await isSpeaking(page)).toBe(false);
  await start(page, "reading").click();
  expect((await spokenIn(page)).at(-1)).toBe(reading.plain.paragraphs[0]?.sentences[0]?.text);
});

const scriptsOf = (page: Page): Promise<number> =>
  page.evaluate(
    () => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")).length,
  );

test("where no voice of the device speaks English there is no button, and nothing for it is loaded @desktop", async ({
  page,
  browser,
}) => {
  await fakeVoices(page, [{ lang: "de-DE" }, { lang: "en-US", localService: false }]);
  await page.goto(article);
  await untilAwake(page);
  await page.waitForTimeout(600);
  await expect(anyButton(page)).toHaveCount(0);
  const other = await openBrowser(browser);
  await fakeVoices(other, here);
  await other.goto(article);
  await expect(start(other, "reading")).toBeVisible();
  expect(await scriptsOf(other)).toBeGreaterThan(await scriptsOf(page));
  await other.context().close();
});

test("without JavaScript nothing is offered that only a script could do @desktop", async ({ browser }) => {
  const page = await openBrowser(browser, { javaScriptEnabled: false });
  await page.goto(article);
  await expect(page.locator("main #p4")).toBeVisible();
  await expect(page.getByText("Read aloud")).toHaveCount(0);
  await page.context().close();
});

test("a page that is read aloud has no fault that axe finds, with a sentence marked", async ({ page }) => {
  await fakeVoices(page, here);
  await page.goto(article);
  await start(page, "reading").click();
  await expectAccessible(page);
  await openQuestion(page, "match");
  await start(page, "question").click();
  for (let sentence = 0; sentence < 4; sentence += 1) await finishSentence(page);
  await expectAccessible(page);
});

import { expect, test, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { untilAwake } from "./browser/arrive.ts";
import { changeSettings, join, openBrowser } from "./browser/assignment-steps.ts";
import { expectAccessible } from "./browser/axe.ts";
import { assign } from "./browser/class.ts";

const { paragraphs } = willOfVictory.article;
const body = paragraphs.filter(({ kind }) => kind === "body");

/** A text that begins as the article does, paragraph by paragraph, and goes on in words of our own. */
const likeTheArticle = paragraphs
  .map(({ opening, length }) => `${opening} ${"and more of it ".repeat(40)}`.slice(0, length))
  .join("\n\n");
/** A text with paragraphs of its own, from right to left, and nothing that a browser should run. */
const ofItsOwn = "الفقرة الأولى <script>document.title = 'run'</script>\nالفقرة الثانية\nالفقرة الثالثة";

const pasted = (text: string) => ({ readingKind: "text", readingText: text, feedback: "each-question" });

/** A student at the first question of an assignment that reads as these settings say. */
const joinReading = async (
  teacher: Page,
  browser: Browser,
  settings: Record<string, string>,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const made = await assign(teacher);
  await changeSettings(teacher, made, settings);
  const student = await openBrowser(browser, options);
  await join(student, made.code, "Mira");
  return student;
};

/** Answers the question on the page in some way, and lets it be checked. */
const checkSomehow = async (page: Page): Promise<void> => {
  const form = page.locator("main form", { has: page.locator("button[value=check]") });
  const boxes = "input[type=radio], input[type=checkbox][name=option], input[name=confirmed]";
  const [radio] = await form.locator(boxes).all();
  if (radio !== undefined) await radio.check();
  for (const list of await form.locator("select").all()) await list.selectOption({ index: 1 });
  for (const field of await form.locator("input[type=text]").all()) await field.fill("seven");
  await form.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.locator("#outcome")).toBeVisible();
};

const reading = (page: Page) => page.getByRole("region", { name: "The reading" });
/** The first ¶ of what is said of an answer. */
const firstPilcrow = (page: Page) => page.locator("section:has(#outcome) a.pilcrow").first();
/** Where it leads if the class reads elsewhere: facts are marked there, but what is said of a word may rest on none. */
const inRetelling = /\/articles\/will-of-victory(?:\?facts=[\w.]+)?#\w+$/;
const idAt = (href: string | null): string => (href ?? "").split("#")[1] ?? "";

test("a pasted text stands beside the question under the article's numbers, and a ¶ of feedback leads to them", async ({
  page,
  browser,
}, { project }) => {
  const { viewport } = project.use;
  const student = await joinReading(page, browser, pasted(likeTheArticle), { viewport: viewport ?? null });
  if (project.name === "phone") await student.getByRole("button", { name: "Open the reading" }).click();
  await expect(reading(student)).toContainText("As your teacher pasted it here.");
  await expect(reading(student).locator("#p4")).toContainText(body[3]?.opening ?? "");
  await expect(reading(student).getByRole("button", { name: "Whose word?" })).toHaveCount(0);
  await expectAccessible(student);
  if (project.name === "phone") await student.getByRole("button", { name: "Close the reading" }).click();
  await checkSomehow(student);
  const id = idAt(await firstPilcrow(student).getAttribute("href"));
  await untilAwake(student);
  await firstPilcrow(student).click();
  await expect(reading(student).locator(`#${id}`)).toBeFocused();
  await expect(reading(student).locator("mark"), "nobody tied it to facts").toHaveCount(0);
  await student.context().close();
});

test("without JavaScript a pasted text is a page that leads back, for its student alone @no-javascript @desktop", async ({
  page,
  browser,
}) => {
  const student = await joinReading(page, browser, pasted(likeTheArticle), { javaScriptEnabled: false });
  const question = student.url();
  await student.getByRole("link", { name: "Open the reading" }).click();
  await expect(student.getByText("As your teacher pasted it here.")).toBeVisible();
  await expect(student.getByRole("heading", { level: 1 })).toContainText(paragraphs[0]?.opening ?? "");
  await expect(student.locator("#p8")).toContainText(body[7]?.opening ?? "");
  const mine = new URL(student.url()).pathname;
  const stranger = await openBrowser(browser);
  for (const path of [mine, `${mine}/text`]) {
    expect((await stranger.request.get(path)).status(), path).toBe(404);
  }
  await student.getByRole("link", { name: "Back to question 1" }).first().click();
  await expect(student).toHaveURL(question);
  await student.context().close();
  await stranger.context().close();
});

test("a text with other paragraphs keeps its own numbers, and a ¶ leads to the retelling @desktop", async ({
  page,
  browser,
}) => {
  const student = await joinReading(page, browser, pasted(ofItsOwn));
  await expect(reading(student)).toContainText("Its numbers are its own.");
  await expect(reading(student).getByText("¶")).toHaveCount(1);
  const [first] = await reading(student).locator("[data-kind=body]").all();
  await expect(first ?? reading(student)).toHaveCSS("direction", "rtl");
  await expect(first ?? reading(student)).toContainText("<script>");
  expect(await student.title()).not.toBe("run");
  await expectAccessible(student);
  await checkSomehow(student);
  const id = idAt(await firstPilcrow(student).getAttribute("href"));
  await firstPilcrow(student).click();
  await expect(student).toHaveURL(inRetelling);
  await expect(student.locator(`main #${id}:target`)).toBeInViewport();
  await student.context().close();
});

test("the retelling is what a class reads unless its teacher says otherwise @desktop", async ({
  page,
  browser,
}) => {
  const made = await assign(page);
  await page.goto(`/assignments/${made.id}/share`);
  await expect(page.getByText("They read Wellread’s retelling, beside each question.")).toBeVisible();
  const student = await openBrowser(browser);
  await join(student, made.code, "Mira");
  await expect(reading(student)).toContainText("Retold by Wellread from the article; not its own words.");
  await student.goto(`/a/${made.code}`);
  await student.getByRole("link", { name: "Read Wellread’s retelling" }).click();
  await expect(student).toHaveURL(`/a/${made.code}/reading`);
  await student.getByRole("button", { name: "In plain words" }).click();
  await expect(student).toHaveURL(/\/reading\?text=plain/);
  await expect(student.getByRole("button", { name: "In plain words" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expectAccessible(student);
  await student.getByRole("link", { name: /^Back to/ }).click();
  await expect(student).toHaveURL(`/a/${made.code}`);
  await student.context().close();
});

test("nothing stands beside the question where the class has it on paper or at a link @desktop", async ({
  page,
  browser,
}) => {
  const told = [
    { readingKind: "paper", readingNote: "Page 3 of the booklet" },
    { readingKind: "link", readingLink: "example.org/article" },
  ];
  for (const settings of told) {
    const student = await joinReading(page, browser, { ...settings, feedback: "each-question" });
    await expect(student.locator("#progress")).toBeVisible();
    await expect(reading(student)).toHaveCount(0);
    await expect(student.getByRole("button", { name: "Open the reading" })).toHaveCount(0);
    const outside = student.getByRole("link", { name: "The article (opens in a new tab)" });
    await expect(outside).toHaveCount(settings.readingKind === "link" ? 1 : 0);
    await checkSomehow(student);
    await expect(firstPilcrow(student)).toHaveAttribute("href", inRetelling);
    await student.context().close();
  }
});

test("the settings show the field of the choice, and say how a pasted text stands to the article @desktop", async ({
  page,
}) => {
  const { id } = await assign(page);
  await page.goto(`/assignments/${id}/settings`);
  const text = page.getByLabel("Text of the article");
  await expect(page.getByRole("radio", { name: /^Wellread’s retelling/ })).toBeChecked();
  await expect(text).toBeHidden();
  await page.getByText("Pasted here").click();
  await text.fill(likeTheArticle);
  await expect(page.getByText("¶1 to ¶8 were found by their first words.")).toBeVisible();
  await text.fill(ofItsOwn);
  await expect(page.getByText("This text has 3 paragraphs, and the article has 8.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("This text has 3 paragraphs, and the article has 8.")).toBeVisible();
  await page.goto(`/assignments/${id}/share`);
  await expect(page.getByText("They read the text that you pasted, beside each question.")).toBeVisible();
});

test("without JavaScript the settings say it once the text is saved @no-javascript @desktop", async ({
  page,
}) => {
  const { id } = await assign(page);
  await page.goto(`/assignments/${id}/settings`);
  await page.getByText("At a link").click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Give the address of the article").first()).toBeVisible();
  await page.getByText("Pasted here").click();
  await page.getByLabel("Text of the article").fill(body.map((_, at) => `Satz ${at}.`).join("\n"));
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("they are taken for ¶1 to ¶8")).toBeVisible();
});

/** How many sheets a page takes on paper. */
const sheetsOf = async (page: Page): Promise<number> => {
  const [top, bottom, left, right] = ["1cm", "1cm", "1cm", "1cm"];
  const pdf = await page.pdf({ format: "A4", margin: { top, bottom, left, right } });
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;
};

test("the reading is printed on one sheet before the quiz, and the key on sheets of its own @desktop", async ({
  page,
}) => {
  const { id } = await assign(page, "The whole article");
  const sheets: Record<string, number> = {};
  for (const query of ["reading=none", "reading=full", "reading=plain", "reading=full&key=1"]) {
    await page.goto(`/assignments/${id}/print?${query}`);
    sheets[query] = await sheetsOf(page);
  }
  const { "reading=none": quiz = 0, "reading=full": full = 0 } = sheets;
  expect(quiz).toBeGreaterThan(0);
  expect(sheets).toMatchObject({ "reading=full": quiz + 1, "reading=plain": quiz + 1 });
  expect(sheets["reading=full&key=1"]).toBeGreaterThan(full);
  await page.goto(`/assignments/${id}/print`);
  await expect(page.getByText("Retold by Wellread from the article; not its own words.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "With the key" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /^Key/ })).toBeVisible();
  await page.getByRole("link", { name: "Nothing to read" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /^Key/ })).toBeVisible();
  await expect(page.getByText("Retold by Wellread")).toHaveCount(0);
  await expectAccessible(page);
});

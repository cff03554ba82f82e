import { expect, test, type Page } from "@playwright/test";
import { attemptOf, changeSettings, join, openBrowser } from "./browser/assignment-steps.ts";
import { assign, answerSomehow } from "./browser/class.ts";

/** A word that nothing breaks: no space, hyphen or slash, and each one another. */
const word = (length: number, name: string): string =>
  `${name}${"WMwmaQ".repeat(Math.ceil(length / 6))}`.slice(0, length);
const letters = ["Ant", "Bee", "Cat", "Dog"];
const long = (name: string): string => word(85, name);
const longer = (name: string): string => word(200, name);

type Row = [interaction: string, stem: string, part: string, text: string, right?: string];

const each = (interaction: string, part: string, right: (at: number) => string): Row[] =>
  letters.map((name, at) => [
    interaction,
    longer(interaction),
    part,
    at < 2 ? long(name) : longer(name),
    right(at),
  ]);
const firstIsRight = (at: number): string => (at === 0 ? "yes" : "no");

/** A question of every interaction, with such words in every field. */
const file = (): string => {
  const rows: Row[] = [
    ...each("choice", "option", firstIsRight),
    ...each("true-false-set", "statement", firstIsRight),
    ...each("multiple-response", "option", (at) => (at < 2 ? "yes" : "no")),
    ...each("match", "pair", (at) => longer(`Target${at}`)),
    ...each("order", "place", (at) => String(at + 1)),
    ["text-entry", longer("text"), "spelling", longer("Key"), "yes"],
    ["number-entry", longer("number"), "number", "", "12"],
    ["inline-choice", longer("gaps"), "text with gaps", `${long("Before")} {gap-1} ${longer("after")}`],
    ...letters.map((name, at): Row => [
      "inline-choice",
      longer("gaps"),
      "gap-1",
      longer(name),
      firstIsRight(at),
    ]),
  ];
  const cells = rows.map(([interaction, stem, part, text, right = ""]) =>
    [stem, interaction, stem, part, text, right, longer("Why")].map((cell) => `"${cell}"`).join(","),
  );
  return ["Question,Interaction,Stem,Part,Text,Right,Feedback", ...cells].join("\n");
};

/** How much wider than its window the page is, and because of what. */
const tooWide = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter(
    (one) => Math.round(one.getBoundingClientRect().right) >= scrollWidth - 1,
  );
  return [
    `${scrollWidth} of ${clientWidth}`,
    ...wide.slice(-3).map(({ outerHTML }) => outerHTML.slice(0, 110)),
  ];
};

/** Opens everything that is folded, then looks at the page on two phones and on paper. */
const expectNarrow = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const faults: string[] = [];
  for (const [width, media] of [
    [360, "screen"],
    [320, "screen"],
    [700, "print"],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ media });
    const path = new URL(page.url()).pathname.replaceAll(/[\w-]{22,}/g, "…");
    for (const fault of await page.evaluate(tooWide)) faults.push(`${path} ${media} ${width}: ${fault}`);
  }
  await page.emulateMedia({ media: null });
  return faults;
};

test("no long word widens a page, on a phone or on paper @desktop", async ({ page, browser }) => {
  test.slow();
  const made = await assign(page);
  const { id, code } = made;
  const faults: string[] = [];
  const look = async (where: Page, ...paths: string[]): Promise<void> => {
    if (paths.length === 0) faults.push(...(await expectNarrow(where)));
    for (const path of paths) {
      const answer = await where.goto(path);
      expect(answer?.status(), path).toBeLessThan(400);
      faults.push(...(await expectNarrow(where)));
    }
  };

  await changeSettings(page, made, {
    title: word(100, "Title"),
    readingKind: "link",
    readingLink: `https://school.example/${longer("path")}`,
    feedback: "on-submission",
    questions: "1",
  });
  await page.goto(`/assignments/${id}/questions`);
  await page.getByText("Add your own questions", { exact: true }).click();
  await page
    .getByLabel("Or paste them here")
    .fill(`${file()}\n"x","${longer("kind")}","${longer("s")}","a","b","c",""`);
  await page.getByRole("button", { name: "Add them" }).click();
  await expect(page.getByRole("heading", { name: "8 questions were added." })).toBeVisible();
  await look(page);

  const student = await openBrowser(browser, { javaScriptEnabled: true });
  await look(student, `/a/${code}`, `/a?code=${word(40, "Q")}`, "/embed/a/" + code);
  await join(student, code, word(30, "Anna"));
  const attempt = attemptOf(student);
  for (let number = 1; number <= 9; number += 1) {
    await student.setViewportSize({ width: 360, height: 740 });
    await student.goto(`/attempts/${attempt}/questions/${number}`);
    for (const field of await student.locator("main input[type=text]").all()) {
      await field.fill(longer("Typed"));
    }
    await look(student);
    await student.setViewportSize({ width: 360, height: 740 });
    if ((await student.locator("main input[type=text]").count()) === 0) await answerSomehow(student);
    else await student.locator("main form button.button[value=next]").click();
    await student.waitForURL((url) => !url.pathname.endsWith(`/questions/${number}`));
  }
  await look(student, `/attempts/${attempt}/review`, `/attempts/${attempt}/delete`, `/a/${code}`);
  await student.goto(`/attempts/${attempt}/review`);
  await student.getByRole("button", { name: "Submit and see your result" }).click();
  await student.waitForURL(/\/result$/);
  await look(student);

  const other = await openBrowser(browser, { javaScriptEnabled: false });
  await join(other, code, word(30, "Bert"));
  const teacher = `/assignments/${id}`;
  await look(
    page,
    ...["share?links=1", "screen", "settings", "questions", "download", "delete", "live", "results"].map(
      (place) => `${teacher}/${place}`,
    ),
    ...["print", "print?key=1", `results/attempts/${attempt}`].map((place) => `${teacher}/${place}`),
    "/assignments",
  );
  const hrefs = async (pattern: RegExp): Promise<string[]> => {
    const all = await page
      .locator("main a")
      .evaluateAll((links) => links.map((one) => one.getAttribute("href")));
    return [...new Set(all.filter((href) => href !== null && pattern.test(href)))].map(String);
  };
  await page.goto(`${teacher}/live`);
  const [first = "", second = ""] = await hrefs(/\/students\//);
  await look(page, first, `${first}/merge?into=${second.split("/").at(-1) ?? ""}`);
  await page.goto(`${teacher}/results`);
  const questions = await hrefs(/\/results\/questions\//);
  expect(questions.length).toBeGreaterThan(7);
  await look(page, ...questions);
  expect(faults).toEqual([]);
  await Promise.all([student.context().close(), other.context().close()]);
});

import { expect, it } from "vitest";
import { createAssignment } from "@/assignment/create.server";
import { changeSettings } from "@/assignment/settings-change.server";
import { loadAssignment } from "@/assignment/manage.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { newSecret } from "@/identity/identity";
import { createInputSchema } from "@/model/assignment";
import { articles, openingArticle, type ServedArticle } from "@/model/banks";
import { assign, led, type Made, ownerOfVisitor } from "@/testing/assign";

const send = ({ teacher, id }: Made, fields: Record<string, string>) =>
  teacher.submit(`/assignments/${id}/settings/change`, Object.entries({ fields: "reading", ...fields }));

const readingOf = async ({ teacher, id }: Made) =>
  (await loadAssignment(id, "manage", ownerOfVisitor(teacher)))?.settings.reading;

describeEachDatabase("where a class reads", () => {
  it("is our retelling unless the teacher says otherwise, and can be that again", async () => {
    const made = await assign();
    expect(await readingOf(made)).toEqual({ kind: "retelling" });
    await send(made, { readingKind: "paper", readingNote: "Page 3", readingLink: "", readingText: "" });
    expect(await readingOf(made)).toEqual({ kind: "paper", value: "Page 3" });
    await send(made, { readingKind: "retelling", readingNote: "Page 3", readingLink: "x", readingText: "y" });
    expect(await readingOf(made)).toEqual({ kind: "retelling" });
  });

  it("takes what stands beside the choice, and nothing of the other fields", async () => {
    const made = await assign();
    const typed = { readingNote: "Page 3", readingLink: "example.org/a", readingText: "One.\r\nTwo." };
    await send(made, { readingKind: "text", ...typed });
    expect(await readingOf(made)).toEqual({ kind: "text", value: "One.\nTwo." });
    await send(made, { readingKind: "link", ...typed });
    expect(await readingOf(made)).toEqual({ kind: "link", value: "https://example.org/a" });
  });

  it("holds the longest text in any script, with every line end counted once", async () => {
    const made = await assign();
    const longest = `${"ع".repeat(14_999)}\r\n${"ع".repeat(15_000)}`;
    expect(led(await send(made, { readingKind: "text", readingText: longest }))).toMatch(/saved=1$/);
    expect(await readingOf(made)).toEqual({ kind: "text", value: longest.replace("\r\n", "\n") });
    const refused = led(await send(made, { readingKind: "text", readingText: `${longest}ع` }));
    expect(refused).toMatch(/field=reading$/);
  });

  it.each([
    ["a text of spaces", { readingKind: "text", readingText: " \r\n " }],
    ["a text that no database can keep", { readingKind: "text", readingText: "a\0b" }],
    ["a link without an address", { readingKind: "link", readingLink: "" }],
    ["a note that is too long", { readingKind: "paper", readingNote: "n".repeat(501) }],
    ["a choice that there is not", { readingKind: "cinema" }],
    ["no choice", {}],
  ])("is refused, and stays as it was: %s", async (_name, typed) => {
    const made = await assign({ reading: { kind: "paper", value: "Page 3" } });
    expect(led(await send(made, typed))).toMatch(/problem=invalid_request&field=reading$/);
    expect(await readingOf(made)).toEqual({ kind: "paper", value: "Page 3" });
  });

  it("stays what it was in assignments from before there was a retelling", async () => {
    const database = await getDatabase();
    const readings = [
      { kind: "paper", value: "" },
      { kind: "link", value: "https://example.org/a" },
      { kind: "text", value: "One.\r\nTwo." },
    ];
    for (const reading of readings) {
      const made = await assign();
      const { settings } = await database
        .selectFrom("assignments")
        .select("settings")
        .where("id", "=", made.id)
        .executeTakeFirstOrThrow();
      const former = JSON.stringify({ ...JSON.parse(settings), reading });
      await database.updateTable("assignments").set({ settings: former }).where("id", "=", made.id).execute();
      expect(await readingOf(made)).toEqual(reading);
      expect(led(await send(made, { fields: "title", title: "Renamed" }))).toMatch(/saved=1$/);
      expect(await readingOf(made)).toEqual(reading);
    }
  });
});

/** Runs something as if nobody had retold the article. */
const inNobodysWords = async <T>(run: () => Promise<T>): Promise<T> => {
  const [retold] = articles.splice(0, 1, { ...openingArticle(), readings: [] } satisfies ServedArticle);
  try {
    return await run();
  } finally {
    if (retold !== undefined) articles.splice(0, 1, retold);
  }
};

describeEachDatabase("an article that nobody has retold", () => {
  it("is read on paper, and no class can be sent to a retelling of it", async () => {
    await inNobodysWords(async () => {
      const made = await assign();
      expect(await readingOf(made)).toEqual({ kind: "paper", value: "" });
      expect(led(await send(made, { readingKind: "retelling" }))).toMatch(/field=reading$/);
      const asked = createInputSchema.parse({
        article: "will-of-victory",
        topic: "all",
        settings: { reading: { kind: "retelling" } },
      });
      expect(await createAssignment(asked, newSecret())).toMatchObject({
        error: { code: "invalid_request", settings: [{ name: "reading", conflict: null }] },
      });
    });
  });

  it("keeps the settings of a class that had one, whatever else is changed", async () => {
    const made = await assign();
    await inNobodysWords(async () => {
      const changed = await changeSettings(made.id, { title: "Renamed" }, ownerOfVisitor(made.teacher));
      expect(changed.ok).toBe(true);
    });
  });
});

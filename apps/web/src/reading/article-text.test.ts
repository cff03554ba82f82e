import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Article, articleSchema } from "@wellread/content";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadArticleText } from "./article-text.server";

const text = "A title\n\n\nA lead.\n\nThe bus\nwas late.\n";
const article: Article = articleSchema.parse({
  id: "invented",
  language: "en",
  sourceSha256: createHash("sha256").update(text).digest("hex"),
  paragraphs: [
    { id: "t", kind: "title", start: 0, length: 7, opening: "A title", quotations: [] },
    { id: "s", kind: "standfirst", start: 10, length: 7, opening: "A lead.", quotations: [] },
    { id: "p1", kind: "body", start: 19, length: 17, opening: "The bus was late.", quotations: [] },
  ],
});

let folder = "";
const said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wellread-text-"));
  vi.stubEnv("ARTICLE_TEXT", folder);
  vi.spyOn(process.stderr, "write").mockImplementation((line) => said.push(String(line)) > 0);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  said.length = 0;
  await rm(folder, { recursive: true });
});

describe("the text of an article", () => {
  it("is shown paragraph by paragraph if the operator supplied that very text", async () => {
    await writeFile(join(folder, "invented.txt"), text);
    expect(await loadArticleText(article)).toEqual({ t: "A title", s: "A lead.", p1: "The bus\nwas late." });
  });

  it("is not shown if the text differs by a single character, and the log says why", async () => {
    await writeFile(join(folder, "invented.txt"), text.replace("bus", "Bus"));
    expect(await loadArticleText(article)).toBeNull();
    expect(said.join("")).toMatch(/"article_text_refused".*SHA-256/);
    expect(said.join("")).not.toContain("late");
  });

  it("is not shown if there is none", async () => {
    expect(await loadArticleText(article)).toBeNull();
    expect(said.join("")).toContain("there is no invented.txt");
  });

  it("is not looked for if the operator names no folder", async () => {
    vi.stubEnv("ARTICLE_TEXT", "");
    expect(await loadArticleText(article)).toBeNull();
    expect(said).toEqual([]);
  });
});

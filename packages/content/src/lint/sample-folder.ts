import { articleFolderSchema, type ArticleFolder } from "../article-folder.ts";
import { bankSchema } from "../bank.ts";
import type { Question } from "../question.ts";
import { lintWordsOf } from "../wording/index.ts";
import type { LintContext } from "./rule.ts";

const locator = { paragraph: "p1", start: 0, end: 10, digest: "0123456789abcdef" };

const entity = (id: string, kind: string, named = true) => ({ id, kind, named, forms: [id], mentions: [] });
const said = (name: string, phrase = name, short = phrase) => ({
  name,
  phrase,
  short,
  aliases: [],
  noted: [],
  refused: [],
});
const fact = (id: string, voice: object, quantified = false) => ({
  id,
  voice,
  quantified,
  evaluative: false,
  topics: ["units"],
  entities: [],
  relations: [],
  locators: [locator],
  differsFrom: [],
  similarTo: [],
});

/**
 * An invented article for the tests of the rules. F1 is its own text, F2 Ana Silva's word, F3 that of unnamed
 * engineers, F4 its own text with a quantifier.
 */
export const sampleFolder: ArticleFolder = articleFolderSchema.parse({
  article: {
    id: "old-bridge",
    language: "en",
    sourceSha256: "0".repeat(64),
    paragraphs: [
      { id: "p1", kind: "body", start: 0, length: 10, opening: "The old bridge was", quotations: [] },
    ],
  },
  entities: [
    entity("ana-silva", "person"),
    entity("terrorism-desk", "unit"),
    entity("river-guard", "unit"),
    entity("engineers", "leaders", false),
  ],
  relations: [],
  facts: [
    fact("F1", { kind: "article" }),
    fact("F2", { kind: "named", speaker: "ana-silva" }),
    fact("F3", { kind: "unnamed", speaker: "engineers" }),
    fact("F4", { kind: "article" }, true),
  ],
  slots: [],
  inferences: [],
  foils: [{ id: "al-zahr", kind: "place", forms: ["al-Zahr"] }],
  wording: {
    en: {
      locale: "en",
      name: "The old bridge",
      entities: {
        "ana-silva": said("Ana Silva", "Ana Silva", "Silva"),
        "terrorism-desk": said("Counter Terrorism Desk", "the Counter Terrorism Desk"),
        "river-guard": said("River Guard", "the River Guard"),
        engineers: said("Unnamed engineers", "unnamed engineers", "engineers"),
      },
      facts: {},
      slots: {},
      inferences: {},
      values: {},
      events: {},
      asks: {},
      relations: {},
      foils: { "al-zahr": "al-Zahr" },
    },
  },
});

/** What a rule is given when these questions are the bank. */
export function sampleContext(questions: readonly Question[] = []): LintContext {
  const wording = sampleFolder.wording["en"];
  if (!wording) throw new Error("the sample folder has English wording");
  const bank = bankSchema.parse({
    article: "old-bridge",
    locale: "en",
    sourceSha256: "0".repeat(64),
    version: "0".repeat(13),
    questions,
    enemies: [],
  });
  return { bank, folder: sampleFolder, wording, words: lintWordsOf("en") };
}

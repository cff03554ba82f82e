import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { articleFolderSchema, type ArticleFolder } from "./article-folder.ts";
import { checkCopying, verifyArticle } from "./verify-article.ts";
import { splitParagraphs } from "./verify/source.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

const lines = {
  t: "Harbour Choir Sings Again After A Long Winter",
  s: "The Harbour Choir gave its first concert in three years.",
  p1: "“We had missed the sea”, saidOlga Brun, who conducts the Harbour Choir. Brun lives in Vik.",
  p2: "The Old Choir of Vik did not sing.",
} as const;
type Id = keyof typeof lines;
const text = Object.values(lines).join("\n\n");

/** A locator of some words, or of a later occurrence of them, in a paragraph. */
function at(paragraph: Id, words: string, skip = 0) {
  let start = -1;
  for (let seen = 0; seen <= skip; seen += 1) start = lines[paragraph].indexOf(words, start + 1);
  return { paragraph, start, end: start + words.length, digest: sha256(words).slice(0, 16) };
}

const named = (name: string) => ({ name, phrase: name, short: name, aliases: [], noted: [], refused: [] });

const paragraph = (id: Id, kind: string, opening: string, quotations: unknown[] = []) => ({
  id,
  kind,
  start: text.indexOf(lines[id]),
  length: lines[id].length,
  opening,
  quotations,
});

/** The folder that fits the text; each test spoils one thing in it. */
function folder() {
  return {
    article: {
      id: "harbour-choir",
      language: "en",
      sourceSha256: sha256(text),
      paragraphs: [
        paragraph("t", "title", "Harbour Choir Sings Again"),
        paragraph("s", "standfirst", "The Harbour Choir gave"),
        paragraph("p1", "body", "We had missed the", [at("p1", "“We had missed the sea”")]),
        paragraph("p2", "body", "The Old Choir of"),
      ],
    },
    entities: [
      {
        id: "harbour-choir",
        kind: "group",
        named: true,
        forms: ["Harbour Choir"],
        mentions: [at("t", "Harbour Choir"), at("s", "Harbour Choir"), at("p1", "Harbour Choir")],
      },
      {
        id: "olga-brun",
        kind: "person",
        named: true,
        forms: ["Olga Brun", "Brun"],
        mentions: [at("p1", "Olga Brun"), at("p1", "Brun", 1)],
      },
      {
        id: "old-choir",
        kind: "group",
        named: true,
        forms: ["Old Choir of Vik"],
        mentions: [at("p2", "Old Choir of Vik")],
      },
      { id: "vik", kind: "place", named: true, forms: ["Vik"], mentions: [at("p1", "Vik")] },
    ],
    relations: [],
    facts: [
      {
        id: "C1",
        voice: { kind: "article" },
        evaluative: false,
        quantified: false,
        topics: ["people"],
        entities: ["olga-brun"],
        relations: [],
        locators: [at("p1", "Brun lives in Vik")],
        differsFrom: [],
        similarTo: [],
      },
    ],
    slots: [],
    inferences: [],
    foils: [{ id: "bergen", kind: "place", forms: ["Bergen"] }],
    links: [{ id: "home", kind: "because", from: ["C1"], to: "C1", stated: [at("p1", "lives in Vik")] }],
    asks: [
      {
        id: "where",
        topics: ["people"],
        sort: "detail",
        level: "remember",
        facts: ["C1"],
        interaction: "number-entry",
        stem: { en: "How long had they been silent?" },
        asserts: "choir silent-for 3",
      },
    ],
    wording: {
      en: {
        locale: "en",
        name: "Harbour Choir",
        entities: {
          "harbour-choir": named("Harbour Choir"),
          "olga-brun": named("Olga Brun"),
          "old-choir": named("Old Choir of Vik"),
          vik: named("vik"),
        },
        facts: { C1: { clause: "Brun’s home is Vik", option: "Brun’s home is Vik", matter: "her home" } },
        slots: {},
        events: {},
        asks: {},
        inferences: {},
        relations: {},
        values: {},
        foils: { bergen: "Bergen" },
      },
    },
    readings: [
      {
        locale: "en",
        level: "full",
        paragraphs: [{ id: "p1", sentences: [{ facts: ["C1"], text: "Olga Brun’s home is “Vik”." }] }],
      },
    ],
  };
}
type Draft = ReturnType<typeof folder>;

function verify(spoil: (draft: Draft) => void = () => {}, copy: string = text) {
  const draft = folder();
  spoil(draft);
  const parsed: ArticleFolder = articleFolderSchema.parse(draft);
  return verifyArticle(parsed, copy, sha256);
}
const errors = (...args: Parameters<typeof verify>) =>
  verify(...args)
    .filter(({ severity }) => severity === "error")
    .map(({ code, place }) => `${code} @ ${place}`);

/** The item that a test spoils; a test that names one too many is itself at fault. */
function nth<T>(items: readonly T[], index = 0): T {
  const item = items[index];
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
}

const firstSentence = (draft: Draft) => nth(nth(nth(draft.readings).paragraphs).sentences);

describe("verifyArticle", () => {
  it("finds no error in a folder that fits, and only notes the word that the source glued to a name", () => {
    expect(verify()).toEqual([
      expect.objectContaining({
        code: "locator-boundary",
        severity: "notice",
        place: "entity olga-brun, mention 1",
      }),
    ]);
  });

  it("refuses another text, and says so when only line ends or the final newline differ", () => {
    expect(errors(undefined, text.replace("three", "seven"))).toEqual(["source-hash @ text"]);
    expect(verify(undefined, text.replaceAll("\n", "\r\n"))[0]?.message).toContain("Only line ends");
    expect(verify(undefined, `${text}\n`)[0]?.message).toContain("Only line ends");
    expect(verify(undefined, text.replace("three", "seven"))[0]?.message).not.toContain("Only line ends");
  });

  it("counts the paragraphs and reports locators into one that is missing", () => {
    const found = errors(undefined, text.slice(0, text.lastIndexOf("\n\n")));
    expect(found).toContain("paragraph-count @ text");
    expect(found).toContain("locator-paragraph @ entity old-choir, mention 1");
  });

  it.each<[string, (draft: Draft) => void]>([
    ["paragraph-length @ t", (draft) => (nth(draft.article.paragraphs).length += 1)],
    ["paragraph-start @ s", (draft) => (nth(draft.article.paragraphs, 1).start += 1)],
    ["paragraph-opening @ p2", (draft) => (nth(draft.article.paragraphs, 3).opening = "The New Choir of")],
    ["paragraph-order @ p2", (draft) => (nth(draft.article.paragraphs, 3).kind = "standfirst")],
    ["locator-range @ fact C1, locator 1", (draft) => (nth(nth(draft.facts).locators).end = 500)],
    ["locator-digest @ fact C1, locator 1", (draft) => (nth(nth(draft.facts).locators).start -= 1)],
    ["mention-missing @ entity harbour-choir", (draft) => nth(draft.entities).mentions.pop()],
    [
      "mention-repeated @ entity vik, mention 2",
      (draft) => nth(draft.entities, 3).mentions.push(at("p1", "Vik")),
    ],
    [
      "mention-form @ entity vik, mention 2",
      (draft) => nth(draft.entities, 3).mentions.push(at("p1", "sea")),
    ],
    ["form-absent @ entity vik", (draft) => nth(draft.entities, 3).forms.push("Viken")],
    [
      "name-form @ wording en, entity olga-brun",
      ({ wording }) => (wording.en.entities["olga-brun"].name = "Olga Braun"),
    ],
    [
      "name-missing @ wording en, entity vik",
      ({ wording }) => Reflect.deleteProperty(wording.en.entities, "vik"),
    ],
    ["foil-present @ foil bergen", (draft) => nth(draft.foils).forms.push("WINTER")],
    ["foil-present @ foil bergen", ({ wording }) => (wording.en.foils.bergen = "The sea")],
    [
      "copied-run @ wording en.facts.C1.clause",
      ({ wording }) => (wording.en.facts.C1.clause = "in Vik, Harbour Choir gave its first concert"),
    ],
    [
      "copied-run @ reading en full, p1",
      (draft) =>
        (firstSentence(draft).text = "Brun heard that the choir gave its first concert in three years."),
    ],
    [
      "quotation-absent @ reading en full, p1, sentence 1",
      (draft) => (firstSentence(draft).text = "Olga Brun’s home is “Bergen”."),
    ],
    [
      "quotation-absent @ reading en full, p1, sentence 1",
      (draft) => (firstSentence(draft).text = "Olga Brun “had missed the sea”."),
    ],
  ])("reports %s", (finding, spoil) => {
    expect(errors(spoil)).toContain(finding);
  });

  it("finds a run that goes on from one sentence of a reading to the next", () => {
    const told = errors((draft) => {
      const sentences = ["It was the Choir of Vik.", "Did not sing."].map((said) => ({
        facts: ["C1"],
        text: said,
      }));
      nth(nth(draft.readings).paragraphs).sentences = sentences;
    });
    expect(told).toEqual(["copied-run @ reading en full, p1"]);
  });

  it("counts where paragraphs start in code points, and asks for what takes two units", () => {
    const copy = text.replace("A Long Winter", "\u{1F3B5} Long Winter");
    const found = errors((draft) => nth(draft.article.paragraphs).length++, copy);
    expect(found).toContain("paragraph-pairs @ t");
    expect(found).not.toContain("paragraph-start @ s");
    const listed = errors((draft) => {
      Object.assign(nth(draft.article.paragraphs), { surrogatePairs: [copy.indexOf("\u{1F3B5}")] });
    }, copy);
    expect(listed).not.toContain("paragraph-pairs @ t");
  });

  it("asks quotation spans to stand within their marks", () => {
    expect(
      errors((draft) => nth(draft.article.paragraphs, 2).quotations.splice(0, 1, at("p1", "We had missed"))),
    ).toEqual(["quotation-marks @ p1, quotation 1"]);
  });

  it("takes a name within a longer name for no mention, yet lets the index list it", () => {
    expect(errors((draft) => nth(draft.entities, 3).mentions.push(at("p2", "Vik")))).toEqual([]);
  });

  it("looks for foils as whole words", () => {
    expect(errors((draft) => nth(draft.foils).forms.push("win"))).toEqual([]);
  });

  it("compares names only in the article's own language", () => {
    expect(
      errors((draft) => {
        const ar = { ...draft.wording.en, locale: "ar", entities: {} };
        Object.assign(draft.wording, { ar });
      }),
    ).toEqual([]);
  });
});

const copiesIn = (said: string, names?: string[]) =>
  checkCopying(text, said, "bank", names).map(({ message }) => message);

describe("verifyArticle, of what a reader asks", () => {
  it("finds a link that points at other words", () => {
    expect(errors((draft) => (nth(nth(draft.links).stated).end -= 1))).toEqual([
      "locator-digest @ link home, locator 1",
    ]);
  });

  it("finds an ask that copies the source", () => {
    const copied = "Who gave its first concert in three years?";
    expect(errors((draft) => (nth(draft.asks).stem.en = copied))).toEqual(["copied-run @ asks.0.stem.en"]);
  });
});

describe("checkCopying", () => {
  it("lets five words in a row pass and refuses six, whatever the case and punctuation", () => {
    expect(copiesIn("Choir gave its first concert")).toEqual([]);
    const found = checkCopying(text, { a: [{ b: "the choir-gave ITS first, concert in" }] }, "bank");
    expect(found.map(({ place }) => place)).toEqual(["bank.a.0.b"]);
  });

  it("takes no name for a copy, and no name as an excuse for what stands beside it", () => {
    const said = "In 1990 the Old Choir of Vik did well.";
    expect(copiesIn(said)).toEqual(["has 6 words of the text in a row: “the old choir of vik did”"]);
    expect(copiesIn(said, ["The Old Choir of Vik", "Vik"])).toHaveLength(1);
    expect(copiesIn(said, ["The Old Choir of Vik Did"])).toEqual([]);
  });

  it("lets a short quotation that is marked cut a run, not a long one", () => {
    expect(copiesIn("They gave its “first” concert in three years.")).toEqual([]);
    expect(copiesIn("“gave its first concert in three”")).toHaveLength(1);
    expect(copiesIn("gave its first “concert” in three")).toEqual([]);
  });
});

describe("splitParagraphs", () => {
  it("cuts at blank lines only and keeps every other character", () => {
    expect(splitParagraphs("\uFEFFa\r\n\r\n b \n \nc\nd\n\n")).toEqual([
      { start: 1, text: "a" },
      { start: 6, text: " b " },
      { start: 12, text: "c\nd" },
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { bankSchema } from "../bank.ts";
import type { Question } from "../question.ts";
import {
  askableStem,
  findCues,
  mixedBank,
  mixedKinds,
  nearCopies,
  noCrossCue,
  repeatedDistractors,
} from "./ask-rules.ts";
import { lintWordsOf } from "../wording/index.ts";
import { fullBankMix } from "./bank-rules.ts";
import type { LintContext } from "./rule.ts";
import { sampleContext } from "./sample-folder.ts";
import { sampleQuestion } from "./sample-question.ts";

const numbered = (at: number, overrides: object) =>
  sampleQuestion("choice", { id: `q-000000000000${at}`, ...overrides });
const kinded = (...options: [text: string, kind: string][]) => ({
  options: options.map(([text, kind]) => ({ id: text.toLowerCase(), text, kind })),
  draw: { distractors: options.length - 1 },
  key: options.find(([, kind]) => kind === "key")?.[0].toLowerCase(),
});
const apart = (context: LintContext, one: Question, other: Question): LintContext => ({
  ...context,
  bank: bankSchema.parse({ ...context.bank, enemies: [[one.id, other.id]] }),
});

const checkStem = (stem: string) => askableStem.check(sampleQuestion("choice", { stem }), sampleContext());
const checkKinds = (overrides: Record<string, unknown>) =>
  mixedKinds.check(sampleQuestion("choice", overrides), sampleContext());
const sorts = (...models: string[]) => models.map((model, at) => numbered(at, { model, topics: ["goals"] }));

describe("askable-stem", () => {
  test.each([
    "In which paragraph does the tower stand?",
    "Put the speakers in the order in which the article reports them.",
    "What stands only in a quotation?",
    "How many units does the list have?",
    "Who, if anybody, says so?",
    "How is the name of the bridge spelt?",
    "Which one is missing here?",
    "Which question does the article leave open?",
  ])("fires on “%s”", (stem) => {
    expect(checkStem(stem)).toHaveLength(1);
  });

  test("passes a stem that asks for the matter", () => {
    expect(checkStem("Why was the old bridge closed?")).toEqual([]);
    expect(checkStem("Which question does the article leave to other sources?")).toEqual([]);
  });
});

describe("mixed-kinds", () => {
  test("fires where all distractors are of one kind", () => {
    const one = kinded(["A tower", "key"], ["A statue", "unsupported"], ["A market", "unsupported"]);
    expect(checkKinds(one)).toEqual(["its distractors are all of one kind: unsupported"]);
  });

  test("passes two kinds, options without kinds, and questions that judge the source", () => {
    expect(
      checkKinds(kinded(["A tower", "key"], ["A statue", "misreading"], ["A market", "unsupported"])),
    ).toEqual([]);
    expect(checkKinds({})).toEqual([]);
    const source = kinded(["A tower", "key"], ["A statue", "elsewhere"], ["A market", "elsewhere"]);
    expect(checkKinds({ ...source, model: "source" })).toEqual([]);
  });
});

describe("near-copies", () => {
  const one = numbered(1, { stem: "Why was the old bridge closed in the spring?", facts: ["F1"] });
  const copy = numbered(2, { stem: "Why was the old bridge closed in spring?", facts: ["F1"] });
  const other = numbered(3, { stem: "Who built the mill by the river?", facts: ["F1"] });

  test("fires on two that ask nearly the same and have the same key", () => {
    expect(nearCopies.check(sampleContext([one, copy]))).toHaveLength(1);
  });

  test("fires even where the two are kept apart, unless they are answered in different ways", () => {
    expect(nearCopies.check(apart(sampleContext([one, copy]), one, copy))).toHaveLength(1);
    const typed = sampleQuestion("text-entry", {
      id: "q-0000000000004",
      stem: "What stands on the old bridge?",
      options: [{ id: "a", text: "A tower", aliases: [], noted: [] }],
      key: "a",
    });
    const chosen = numbered(5, { stem: "What stands on the old bridge?" });
    expect(nearCopies.check(sampleContext([typed, chosen]))).toHaveLength(1);
    expect(nearCopies.check(apart(sampleContext([typed, chosen]), typed, chosen))).toEqual([]);
  });

  test("passes two that ask for different things with one answer", () => {
    expect(nearCopies.check(sampleContext([one, other]))).toEqual([]);
  });
});

describe("repeated-distractors", () => {
  const options = kinded(["A tower", "key"], ["A statue", "misreading"], ["A market", "unsupported"]);
  const questions = [1, 2, 3, 4, 5].map((at) => numbered(at, options));

  test("fires where a distractor stands in a fifth question", () => {
    expect(repeatedDistractors.check(sampleContext(questions))).toEqual([
      '"a statue" is a distractor of 5 questions',
      '"a market" is a distractor of 5 questions',
    ]);
  });

  test("passes four", () => {
    expect(repeatedDistractors.check(sampleContext(questions.slice(1)))).toEqual([]);
  });
});

describe("no-cross-cue", () => {
  const asks = numbered(1, {
    stem: "What did the town do then?",
    options: ["It closed the bridge for repairs", "It sold boats", "It planted trees", "It hired guards"].map(
      (text) => ({ id: text, text }),
    ),
    key: "It closed the bridge for repairs",
    facts: ["F1"],
  });
  const tells = numbered(2, { stem: "Who asked the town to close the bridge for repairs?", facts: ["F4"] });

  test("finds a stem that tells the key of another question", () => {
    expect(findCues([asks, tells], lintWordsOf("en"))).toEqual([[asks.id, tells.id]]);
  });

  test("fires where the two can stand in one quiz", () => {
    expect(noCrossCue.check(sampleContext([asks, tells]))).toHaveLength(1);
  });

  test("passes two that are kept apart, as enemies or by a common fact", () => {
    expect(noCrossCue.check(apart(sampleContext([asks, tells]), asks, tells))).toEqual([]);
    const common = numbered(3, { stem: tells.stem, facts: ["F1"] });
    expect(noCrossCue.check(sampleContext([asks, common]))).toEqual([]);
  });

  test("takes a number that is to be typed for told where it is shown, in figures or in words", () => {
    const typed = sampleQuestion("number-entry", { id: "q-0000000000006", key: 7 });
    const shows = numbered(7, { stem: "What came after the seventh stage?", facts: ["F4"] });
    const shown = numbered(8, { stem: "What came after stage 7?", facts: ["F4"] });
    expect(findCues([typed, shows], lintWordsOf("en"))).toEqual([[typed.id, shows.id]]);
    expect(findCues([typed, shown], lintWordsOf("en"))).toEqual([[typed.id, shown.id]]);
  });

  test("takes a name for told where most of what is asked is told with it", () => {
    const who = numbered(1, {
      stem: "Who said that families swim without worry?",
      options: ["The wardens", "The crews", "The town", "The club"].map((text) => ({ id: text, text })),
      key: "The wardens",
      facts: ["F1"],
    });
    const why = numbered(2, {
      stem: "Why do families swim without worry, as the wardens say?",
      facts: ["F4"],
    });
    const other = numbered(3, { stem: "What did the wardens find?", facts: ["F4"] });
    expect(findCues([who, why, other], lintWordsOf("en"))).toEqual([[who.id, why.id]]);
  });

  test("does not take a word or two for a cue", () => {
    const near = numbered(4, { stem: "Who saw the bridge?", facts: ["F4"] });
    expect(noCrossCue.check(sampleContext([asks, near]))).toEqual([]);
  });
});

describe("mixed-bank", () => {
  test("fires on what there is too little of for quizzes to differ, and too much of", () => {
    const found = mixedBank(fullBankMix).check(sampleContext(sorts(...Array<string>(8).fill("detail"))));
    expect(found).toContain("0 questions on main idea or summary, fewer than 3");
    expect(found).toContain("8 questions on locating a detail, more than a fifth");
  });

  test("asks nothing of a bank that is shorter than a quiz with the mix", () => {
    expect(mixedBank(fullBankMix).check(sampleContext(sorts("detail", "detail")))).toEqual([]);
  });
});

import { describe, expect, expectTypeOf, it } from "vitest";
import { ZodError } from "zod";
import { bank } from "./articles/will-of-victory/questions.ts";
import { type AskedQuestion, askedQuestionSchema, publicOwnQuestionSchema } from "./asked-question.ts";
import { isOwnQuestion } from "./is-own-question.ts";
import {
  makeOwnQuestion,
  ownContentId,
  type OwnQuestion,
  type OwnQuestionContent,
  ownQuestionLimits,
  ownQuestionSchema,
} from "./own-question.ts";
import { optionIdSchema, type Question, questionIdSchema, questionSchema } from "./question.ts";

const id = (text: string) => optionIdSchema.parse(text);
const option = (own: string) => ({ id: id(own), text: `Text of ${own}` });
const content: OwnQuestionContent = {
  interaction: "choice",
  topics: [],
  stem: "Who keeps the lighthouse?",
  feedback: {},
  options: [option("o1"), option("o2")],
  draw: { distractors: 1 },
  sequence: "shuffled",
  key: id("o2"),
};
const source = { format: "gift", line: 3 };

describe("makeOwnQuestion", () => {
  it("gives an id of its own kind that comes from the content alone", () => {
    const made = makeOwnQuestion(content, source);
    expect(made.id).toMatch(/^own-[0-9a-z]{13}$/);
    expect(made).toMatchObject({ proven: false, source });
    expect(makeOwnQuestion(content, { format: "csv", line: 90 }).id).toBe(made.id);
    expect(makeOwnQuestion({ ...content, key: id("o1") }, source).id).not.toBe(made.id);
    expect(questionIdSchema.safeParse(made.id).success).toBe(true);
  });

  it("gives an id that its content can be known by again, whatever its own id and the order of its options", () => {
    const made = makeOwnQuestion(content, source);
    const stored = ownQuestionSchema.parse({
      ...made,
      id: "own-0123456789abc",
      options: [option("o2"), option("o1")],
    });
    expect(`own-${ownContentId(stored)}`).toBe(made.id);
    expect(`own-${ownContentId(ownQuestionSchema.parse(JSON.parse(JSON.stringify(stored))))}`).toBe(made.id);
  });

  it("refuses a key that is no option, an option twice, and a draw that leaves something out", () => {
    const faults: Partial<OwnQuestionContent>[] = [
      { key: id("o3") },
      { options: [option("o1"), option("o2"), option("o2")], draw: { distractors: 2 } },
      { draw: { distractors: 2 } },
      { stem: "" },
      { stem: "x".repeat(ownQuestionLimits.stem + 1) },
      { stem: "\uD800" },
      { stem: "a\0b" },
    ];
    for (const fault of faults) {
      const changed: OwnQuestionContent = Object.assign({}, content, fault);
      expect(() => makeOwnQuestion(changed, source)).toThrow(ZodError);
    }
  });
});

describe("an own question", () => {
  it("is never a proven one, nor the other way round", () => {
    const made = makeOwnQuestion(content, source);
    expect(questionSchema.safeParse(made).success).toBe(false);
    expect(questionSchema.safeParse({ ...bank.questions[0], id: made.id }).success).toBe(false);
    expect(ownQuestionSchema.safeParse(bank.questions[0]).success).toBe(false);
    expectTypeOf<OwnQuestion>().not.toExtend<Question>();
    expectTypeOf<Question>().not.toExtend<OwnQuestion>();
    expectTypeOf<Question | OwnQuestion>().toEqualTypeOf<AskedQuestion>();
  });

  it("is told apart from the questions of a bank", () => {
    const asked = [makeOwnQuestion(content, source), ...bank.questions].map((question) =>
      askedQuestionSchema.parse(question),
    );
    expect(asked.map(isOwnQuestion)).toEqual([true, ...bank.questions.map(() => false)]);
  });

  it("says in public that it is not proven", () => {
    const { id: own, stem, topics, interaction } = makeOwnQuestion(content, source);
    const shown = { id: own, stem, topics, interaction, options: [option("a"), option("b")] };
    expect(publicOwnQuestionSchema.safeParse({ ...shown, proven: false }).success).toBe(true);
    expect(publicOwnQuestionSchema.safeParse(shown).success).toBe(false);
    expect(publicOwnQuestionSchema.safeParse({ ...shown, proven: false, key: "a" }).success).toBe(false);
  });
});

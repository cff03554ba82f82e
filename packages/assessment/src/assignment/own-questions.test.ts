import { isOwnQuestion, ownQuestionIdSchema, type OwnQuestion } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assembleQuiz } from "../quiz/assembly.ts";
import { defaultAssignmentSettings, assignmentBlueprint } from "./settings.ts";
import { maxQuestions } from "../quiz/blueprint.ts";
import { anyOwnQuestion } from "../fixtures/own-question-arbitrary.ts";
import { quizSchema, findQuestions } from "../quiz/quiz.ts";
import { seedSchema } from "../seed.ts";
import { addOwnQuestions, maskOwnQuestion, mostOwnText } from "./own-questions.ts";
import { findAlternatives, removeFromQuiz } from "./quiz-edits.ts";
import { slotVariants } from "../quiz/variants.ts";
import { drawStudentQuiz } from "./student-quiz.ts";

const settings = defaultAssignmentSettings(bank.article, [], "A quiz");
const assembled = assembleQuiz(bank, assignmentBlueprint(settings), seedSchema.parse("class"));
if (!assembled.ok) throw new Error("no quiz");
const { quiz } = assembled;

const idsOf = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);
const someOwn = fc.uniqueArray(anyOwnQuestion, { minLength: 1, maxLength: 4, selector: ({ id }) => id });

const withOwn = (questions: readonly OwnQuestion[]) => addOwnQuestions(quiz, questions);

describe("a teacher's own questions in a quiz", () => {
  it("stand at its end, are found with the others, and can be stored", () => {
    fc.assert(
      fc.property(someOwn, (questions) => {
        const { quiz: longer, added } = withOwn(questions);
        expect(added).toEqual(questions);
        const found = findQuestions(bank, longer);
        expect(idsOf(found.slice(-questions.length))).toEqual(idsOf(questions));
        expect(idsOf(found.slice(0, -questions.length))).toEqual(idsOf(findQuestions(bank, quiz)));
        expect(quizSchema.parse(JSON.parse(JSON.stringify(longer)))).toEqual(longer);
      }),
    );
  });

  it("are asked once, and no more of them than a quiz can have", () => {
    const many = fc.sample(someOwn, 40).flat();
    const different = new Set(idsOf(many)).size;
    const { quiz: full, added, beyond } = withOwn(many);
    expect(full.presentations).toHaveLength(maxQuestions);
    expect(added.length + beyond.length).toBe(different);
    const again = addOwnQuestions(full, added);
    expect([again.added.length, again.known.length]).toEqual([0, added.length]);
    const masked = added.map((question, at) =>
      maskOwnQuestion(question, ownQuestionIdSchema.parse(`own-${String(at).padStart(13, "0")}`), quiz.seed),
    );
    expect(addOwnQuestions(full, masked).known).toEqual(masked);
  });

  it("have as much room together as every attempt can carry, and the others are told as beyond it", () => {
    const [one] = fc.sample(anyOwnQuestion, 1);
    if (one === undefined) throw new Error("no question");
    const long = Array.from({ length: 40 }, (_question, at): OwnQuestion => ({
      ...one,
      id: ownQuestionIdSchema.parse(`own-${String(at).padStart(13, "0")}`),
      stem: `${at} ${"word ".repeat(390)}`,
      feedback: Object.fromEntries(
        Array.from({ length: 9 }, (_, part) => [`o${part}`, { text: "why ".repeat(490), paragraphs: [] }]),
      ),
    }));
    const { quiz: longer, added, beyond } = withOwn(long);
    expect(added).toEqual(long.slice(0, added.length));
    expect([added.length + beyond.length, added.length > 3]).toEqual([40, true]);
    const room = mostOwnText - JSON.stringify(longer.own).length;
    expect(room).toBeGreaterThan(0);
    expect(room).toBeLessThan(JSON.stringify(long[0]).length);
    expect(addOwnQuestions(longer, beyond).added).toEqual([]);
    // Those that were there before stay when a quiz is drawn anew, however long they are.
    expect(addOwnQuestions(longer, beyond.slice(0, 2), Infinity).added).toHaveLength(2);
  });

  it("are asked of every student, whose other questions vary", () => {
    fc.assert(
      fc.property(someOwn, (questions) => {
        const { quiz: longer } = withOwn(questions);
        const drawn = drawStudentQuiz(bank, longer, { ...settings, variant: "per-student" }, quiz.seed);
        expect(idsOf(findQuestions(bank, drawn).filter(isOwnQuestion))).toEqual(idsOf(questions));
      }),
    );
  });

  it("have no variants and no alternatives, and leave nothing behind when they are removed", () => {
    fc.assert(
      fc.property(someOwn, (questions) => {
        const { quiz: longer } = withOwn(questions);
        for (const question of questions) {
          expect(slotVariants(bank, [question])).toEqual([[question]]);
          expect(findAlternatives(bank, longer, question.id)).toEqual([]);
        }
        const back = questions.reduce((left, { id }) => removeFromQuiz(left, id) ?? left, longer);
        expect(back).toEqual(quiz);
      }),
    );
  });
});

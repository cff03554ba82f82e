import "server-only";
import {
  classStatisticsSchema,
  countsSchema,
  discussionQuestionSchema,
  itemStatisticsSchema,
  optionStatisticsSchema,
  outcomeSchema,
  regradeSchema,
  responseSchema,
} from "@wellread/assessment";
import {
  articleIdSchema,
  feedbackSchema,
  interactionSchema,
  publicAskedQuestionSchema,
  questionIdSchema,
  topicSchema,
} from "@wellread/content";
import { z } from "zod";
import { roleSchema } from "@/model/assignment";
import { assignmentIdSchema, attemptIdSchema, endedBySchema, studentIdSchema } from "@/model/ids";
import { reasonSchema, regradeIdSchema } from "@/model/regrades";
import { missingStudentsSchema } from "@/model/student";

const moment = z.iso.datetime();
const count = z.int().min(0);
const points = z.number().min(0);

/** What an attempt earned, as it stands after regrades. */
export const pointsSchema = z.strictObject({ points, outOf: count, percent: z.int().min(0).max(100) });

/** One question of one student. */
const resultCellSchema = z.strictObject({
  question: questionIdSchema,
  /** Null if the question was dropped and no longer counts for this student. */
  points: points.max(1).nullable(),
  outcome: outcomeSchema.nullable(),
  /** What it earned when it was submitted. */
  uncorrected: points.max(1),
  /** Whether the student keeps points that a regrade would have taken from whoever submitted later. */
  kept: z.boolean(),
});

const studentResultSchema = z.strictObject({
  id: studentIdSchema,
  /** In the order of joining, from 1: it names a student without a nickname. */
  number: z.int().min(1),
  nickname: z.string().nullable(),
  submitted: count,
  atWork: z.boolean(),
  /** Whether the student deleted the first attempt: if the first one counts, this student has none that does. */
  firstDeleted: z.boolean(),
  /** The attempt that counts; null while none is submitted. */
  result: pointsSchema
    .extend({
      attempt: attemptIdSchema,
      number: z.int().min(1),
      submittedAt: moment,
      /** When the first work that counts was done after the closing time. */
      lateAt: moment.nullable(),
      /** How many answers came too late and do not count. */
      tooLate: count,
      endedBy: endedBySchema.nullable(),
      /** In the order in which they were asked. */
      cells: z.array(resultCellSchema),
    })
    .nullable(),
});
export type StudentResult = z.infer<typeof studentResultSchema>;

/** The words of an option and of what it answers; null if they are not the question's, such as "true" or a place. */
const label = { partText: z.string().nullable(), optionText: z.string().nullable() };

const numbered = {
  /** Its place in the quiz, from 1. */
  number: z.int().min(1),
  /** Whether some students had it in place of the one that the teacher sees. */
  isVariant: z.boolean(),
  /** Whether it is a teacher's own, so that its answer is not proven. */
  isOwn: z.boolean(),
  stem: z.string(),
  /**
   * As it was shown to the first student who was asked it, with the question's own option ids. Several variants can
   * have one stem.
   */
  shown: publicAskedQuestionSchema,
};

const itemViewSchema = itemStatisticsSchema.extend({
  ...numbered,
  topics: z.array(topicSchema),
  options: z.array(optionStatisticsSchema.extend(label)),
});
export type ItemView = z.infer<typeof itemViewSchema>;

const discussionViewSchema = discussionQuestionSchema.extend({
  ...numbered,
  interaction: interactionSchema,
  /** The most frequent wrong answer, in words. */
  label: z.strictObject(label).nullable(),
  /** The right answer, written as the response that earns every point. */
  key: responseSchema,
  /** What the article says about it, with the places. */
  why: z.array(feedbackSchema),
});
export type DiscussionView = z.infer<typeof discussionViewSchema>;

/** One regrade in the log. */
export const regradeRowSchema = z.strictObject({
  id: regradeIdSchema,
  regrade: regradeSchema,
  /** The place of the question in the quiz, from 1; null if nobody was asked it. */
  number: z.int().min(1).nullable(),
  /** The answer that it made right, in words; null for regrades of other kinds. */
  answer: z.string().nullable(),
  reason: reasonSchema,
  createdAt: moment,
  undoneAt: moment.nullable(),
});
export type RegradeRow = z.infer<typeof regradeRowSchema>;

/** The results of a class, as its teacher sees them. */
export const classResultsSchema = z.strictObject({
  assignment: assignmentIdSchema,
  title: z.string(),
  article: articleIdSchema,
  role: roleSchema,
  /** The server's clock. */
  at: moment,
  /** Which of several attempts counts in the table of students. */
  counts: countsSchema,
  /** Whether students can have more than one. */
  severalAttempts: z.boolean(),
  /** Whether any question was answered a second time after a check, for half its points. */
  secondTries: z.boolean(),
  /** Whether all students are asked the same questions. */
  sameForAll: z.boolean(),
  /** One for each place in the quiz; if students have variants, the one that the teacher sees. */
  questions: z.array(
    z.strictObject({
      number: numbered.number,
      stem: numbered.stem,
      id: questionIdSchema,
      interaction: interactionSchema,
      /** Whether it counts for nobody. */
      dropped: z.boolean(),
      /** Whether everybody gets its point. It is then left out of the statistics, like one that was dropped. */
      awarded: z.boolean(),
    }),
  ),
  /** In the order of joining. */
  students: z.array(studentResultSchema),
  /** Those of the teacher's list who have not come. They count in no figure, and only who manages sees the names. */
  missing: missingStudentsSchema,
  /** Of first attempts only, as a second one asks questions that the student has already seen. */
  statistics: classStatisticsSchema.extend({
    discuss: z.array(discussionViewSchema).max(3),
    items: z.array(itemViewSchema),
  }),
  regrades: z.array(regradeRowSchema),
});
export type ClassResults = z.infer<typeof classResultsSchema>;

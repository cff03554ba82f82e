import { articleIdSchema, interactionSchema, levelSchema, type ArticleId } from "@wellread/content";
import { z } from "zod";
import { maxQuestions } from "./blueprint.ts";
import { countsSchema } from "./counts.ts";
import { feedbackReleaseSchema } from "./feedback-release.ts";
import { namedExtraTimeSchema } from "./named-extra-time.ts";
import { nicknameSchema } from "./nickname.ts";
import { readingSchema } from "./reading.ts";
import { defaultLength } from "./selection-blueprint.ts";
import { settingConflicts } from "./setting-conflicts.ts";
import { storableText } from "./storable-text.ts";
import { topicSelectionSchema, type TopicSelection } from "./topic-selection.ts";

/** A moment, in milliseconds since 1970. */
const momentSchema = z.int().min(0).max(8_640_000_000_000_000);

const isTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).format() !== "";
  } catch {
    return false;
  }
};

/** Everything that a teacher can decide about an assignment. */
export const assignmentSettingsSchema = z
  .strictObject({
    title: storableText(1, 120),
    article: articleIdSchema,
    /** What is asked about, as tick boxes: any of the topics; none is the whole article. */
    topics: topicSelectionSchema,
    questions: z.int().min(1).max(maxQuestions),
    /** An empty list filters nothing. */
    interactions: z.array(interactionSchema).max(12),
    levels: z.array(levelSchema).max(12),
    /** The same questions for all, or for each student other questions on the same facts by the same models. */
    variant: z.enum(["fixed", "per-student"]),
    opensAt: momentSchema.nullable(),
    closesAt: momentSchema.nullable(),
    /** The IANA name of the time zone that the teacher thinks in. */
    timeZone: z.string().max(64).refine(isTimeZone, { error: "not a time zone" }),
    timeLimitMinutes: z.int().min(1).max(600).nullable(),
    /** Extra time for students by name, which they have when they join; it moves the closing time as well. */
    extraTime: namedExtraTimeSchema,
    /** How many attempts each student has; null for as many as they like. */
    attempts: z.int().min(1).max(10).nullable(),
    counts: countsSchema,
    feedback: feedbackReleaseSchema,
    nameRequired: z.boolean(),
    /** The only names that may join; empty if any may. */
    allowedNames: z.array(nicknameSchema).max(300),
    /** `off`: the closing time ends every attempt. `flagged`: one may start and go on after it, and the work is marked late. */
    late: z.enum(["off", "flagged"]),
    /** The most students there can be. */
    cap: z.int().min(1).max(1000),
    partialCredit: z.boolean(),
    shuffleOptions: z.boolean(),
    reading: readingSchema,
  })
  .superRefine((settings, context) => {
    for (const [conflict, { at, words, isBroken }] of Object.entries(settingConflicts)) {
      if (isBroken(settings))
        context.addIssue({ code: "custom", path: [at], message: words, params: { conflict } });
    }
  });
export type AssignmentSettings = z.infer<typeof assignmentSettingsSchema>;

/** The settings that decide what is asked, and how it is scored. They stay as they are once somebody has started. */
export const frozenSettings = [
  "article",
  "topics",
  "questions",
  "interactions",
  "levels",
  "variant",
  "shuffleOptions",
  "partialCredit",
] as const satisfies (keyof AssignmentSettings)[];

/** What an assignment is like of which nothing is said but what it is about. */
export const defaultAssignmentSettings = (
  article: ArticleId,
  topics: TopicSelection,
  title: string,
): AssignmentSettings => ({
  title,
  article,
  topics,
  questions: defaultLength(topics),
  interactions: [],
  levels: [],
  variant: "fixed",
  opensAt: null,
  closesAt: null,
  timeZone: "UTC",
  timeLimitMinutes: null,
  extraTime: [],
  attempts: 1,
  counts: "first",
  feedback: "on-submission",
  nameRequired: true,
  allowedNames: [],
  late: "off",
  cap: 200,
  partialCredit: true,
  shuffleOptions: true,
  reading: { kind: "paper", value: "" },
});

/** A change to some of the settings. */
export const settingsChangeSchema = z.strictObject(assignmentSettingsSchema.shape).partial();
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

import { articleIdSchema, interactionSchema, levelSchema, type ArticleId } from "@wellread/content";
import { z } from "zod";
import {
  defaultLength,
  maxQuestions,
  selectionBlueprint,
  topicSelectionSchema,
  type Blueprint,
  type TopicSelection,
} from "../quiz/blueprint.ts";
import { storableText } from "../storable-text.ts";
import { namedExtraTimeSchema } from "../students/extra-time.ts";
import { areApart, mostNames } from "../students/name-list.ts";
import { nicknameSchema } from "../students/nickname.ts";

/** How long what is written or pasted for a reading may be, in UTF-16 code units. */
export const readingLimits = { paper: 500, link: 2000, text: 30_000 } as const;

/**
 * Where the class reads the article: as it is retold in our own words, on paper, at a link, or in a text that the teacher
 * pastes. What is pasted or linked is kept with the assignment alone, never in a bank.
 */
export const readingSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("retelling") }),
  z.strictObject({ kind: z.literal("paper"), value: storableText(0, readingLimits.paper) }),
  z.strictObject({ kind: z.literal("link"), value: z.url({ protocol: /^https?$/ }).max(readingLimits.link) }),
  z.strictObject({ kind: z.literal("text"), value: storableText(1, readingLimits.text) }),
]);
export type Reading = z.infer<typeof readingSchema>;

/** Which of several attempts counts. */
export const countsSchema = z.enum(["first", "best", "last"]);
export type Counts = z.infer<typeof countsSchema>;

/** When a student sees what was right, and why. */
export const feedbackReleaseSchema = z.enum(["each-question", "on-submission", "after-closing", "never"]);
export type FeedbackRelease = z.infer<typeof feedbackReleaseSchema>;

/** Why two settings do not go together. */
export type SettingConflict = "closes_before_it_opens" | "late_after_answers" | "checks_in_several_attempts";

/** The settings that may contradict each other, of all that an assignment has. */
export interface EntangledSettings {
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  readonly late: "off" | "flagged";
  readonly attempts: number | null;
  readonly feedback: FeedbackRelease;
}

/** A conflict: the setting at fault, in words, and when. */
type SettingRule = {
  at: keyof EntangledSettings;
  words: string;
  isBroken: (settings: EntangledSettings) => boolean;
};

export const settingConflicts = {
  closes_before_it_opens: {
    at: "closesAt",
    words: "closes before it opens",
    isBroken: ({ opensAt, closesAt }) => opensAt !== null && closesAt !== null && opensAt >= closesAt,
  },
  late_after_answers: {
    at: "late",
    words: "late answers cannot be taken once the right answers are shown",
    isBroken: ({ late, feedback }) => late === "flagged" && feedback === "after-closing",
  },
  checks_in_several_attempts: {
    at: "feedback",
    words: "answers can be checked one by one only where there is one attempt",
    isBroken: ({ attempts, feedback }) => attempts !== 1 && feedback === "each-question",
  },
} as const satisfies Record<SettingConflict, SettingRule>;

/** A moment, in milliseconds since 1970. */
const momentSchema = z.int().min(0).max(8_640_000_000_000_000);

/** Time zones by their usual names that were found to be some: assignments are read at each request, and asking takes a millisecond. */
const knownTimeZones = new Set<string>();

const isTimeZone = (zone: string): boolean => {
  if (knownTimeZones.has(zone)) return true;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions();
    // Other spellings of a name are without number.
    if (timeZone === zone) knownTimeZones.add(zone);
    return true;
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
    /**
     * Whether an answer that a check found not right can be given once more, for half the points. It means nothing where
     * answers are not checked after each question.
     */
    secondTry: z.boolean(),
    /**
     * Whether a result that is shown also tells what is right on the teacher's own questions, and why. They are in no
     * public bank, so this alone decides it; without it, a student sees how each was scored.
     */
    ownKeys: z.boolean(),
    nameRequired: z.boolean(),
    /** The only names that may join, each once; empty if any may. */
    allowedNames: z.array(nicknameSchema).max(mostNames).refine(areApart, { error: "the same name twice" }),
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

/** The settings that decide what is asked, and how it is scored. They stay as they are once a student has started. */
export const frozenSettings = [
  "article",
  "topics",
  "questions",
  "interactions",
  "levels",
  "variant",
  "shuffleOptions",
  "partialCredit",
  "secondTry",
] as const satisfies (keyof AssignmentSettings)[];

/** The settings of an assignment of which nothing is said but what it is about. */
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
  secondTry: false,
  ownKeys: false,
  nameRequired: true,
  allowedNames: [],
  late: "off",
  cap: 200,
  partialCredit: true,
  shuffleOptions: true,
  reading: { kind: "retelling" },
});

/** A change to some of the settings. */
export const settingsChangeSchema = z.strictObject(assignmentSettingsSchema.shape).partial();
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/** Feedback that tells the right answers before a student's further attempts. */
const early: ReadonlySet<FeedbackRelease> = new Set(["each-question", "on-submission"]);

/**
 * The settings that a change makes of others, not yet checked. A teacher who goes over to several attempts and says
 * nothing of feedback gets it after closing, as a result tells the answers of the next attempt; not where late work is
 * taken, which goes on after closing.
 */
export function settleSettings(settings: AssignmentSettings, change: SettingsChange): AssignmentSettings {
  const settled: AssignmentSettings = { ...settings, ...definedOf(change) };
  const isMore = settled.attempts !== 1 && settled.attempts !== settings.attempts;
  const isOpen = change.feedback === undefined && early.has(settled.feedback);
  return isMore && isOpen && settled.late === "off" ? { ...settled, feedback: "after-closing" } : settled;
}

const definedOf = (change: SettingsChange): Partial<AssignmentSettings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

/** What the quiz of an assignment is to be made of. */
export const assignmentBlueprint = ({
  topics,
  questions,
  interactions,
  levels,
  variant,
}: AssignmentSettings): Blueprint => ({
  ...selectionBlueprint(topics, questions),
  interactions,
  levels,
  ...(variant === "per-student" && { varied: true }),
});

/** Why an opening or closing time cannot be set now. */
export type TimeConflict = "closes_in_the_past" | "closes_too_far_ahead" | "opens_too_far_ahead";

/** A rule on a time that is newly set: the setting at fault, in words, and when, by the clock `now`. */
type TimeRule = {
  at: "opensAt" | "closesAt";
  words: string;
  isBroken: (moment: number, now: number) => boolean;
};

const minute = 60_000;

/** How far ahead an assignment can open or close, in milliseconds: two years, whichever they are. */
export const farthestAhead = 731 * 24 * 60 * minute;

export const timeConflicts = {
  closes_in_the_past: {
    at: "closesAt",
    words: "lies in the past; to end it now, give the present time",
    // Fields have no seconds: the minute that is running is now.
    isBroken: (closesAt, now) => closesAt < now - (now % minute),
  },
  closes_too_far_ahead: {
    at: "closesAt",
    words: "lies more than two years ahead",
    isBroken: (closesAt, now) => closesAt > now + farthestAhead,
  },
  opens_too_far_ahead: {
    at: "opensAt",
    words: "lies more than two years ahead",
    isBroken: (opensAt, now) => opensAt > now + farthestAhead,
  },
} as const satisfies Record<TimeConflict, TimeRule>;

const timeRules: readonly (readonly [TimeConflict, TimeRule])[] = [
  ["closes_in_the_past", timeConflicts.closes_in_the_past],
  ["closes_too_far_ahead", timeConflicts.closes_too_far_ahead],
  ["opens_too_far_ahead", timeConflicts.opens_too_far_ahead],
];

type Times = Pick<AssignmentSettings, "opensAt" | "closesAt">;

/**
 * What is wrong with the times that a change sets, in milliseconds since 1970. A time that stays as it was is accepted,
 * even when it has passed.
 *
 * @param former null for a new assignment.
 */
export const findTimeConflicts = (former: Times | null, settings: Times, now: number): TimeConflict[] =>
  timeRules.flatMap(([conflict, { at, isBroken }]) => {
    const moment = settings[at];
    return moment !== null && moment !== (former?.[at] ?? null) && isBroken(moment, now) ? [conflict] : [];
  });

/** Every reason, besides its own form, why a setting is refused. */
export type AnyConflict = SettingConflict | TimeConflict;

/** The setting at fault, and why, in words. */
export const everyConflict = { ...settingConflicts, ...timeConflicts };

/** Whether a name, as it may stand in an address, is that of a conflict. */
export const isConflict = (name: unknown): name is AnyConflict =>
  typeof name === "string" && Object.hasOwn(everyConflict, name);

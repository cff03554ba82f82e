import type { SettingsChange } from "@wellread/assessment";

/** A word that is in every feedback, and in the typed key, of a teacher's own question of this number; in nothing that is asked. */
export const ownWord = (number: number): string => `keyword${7300 + number}`;

/** How many own questions there are: three with options, and one to type. */
export const ownCount = 4;
const names = ["Ann", "Bob", "Cid", "Dee"];

/** A teacher's file of own questions, in GIFT. */
export const ownGift = (): string =>
  [1, 2, 3]
    .map((number) => {
      const options = names.map((name, at) => `${at === number ? "=" : "~"}${name}#${ownWord(number)} why`);
      return `Who keeps lamp ${number}? {${options.join(" ")}}`;
    })
    .concat(`Who wrote it down? {=${ownWord(4)}#${ownWord(4)} why}`)
    .join("\n\n");

/** How many questions of the bank are asked. */
export const bankCount = 4;

/** The names on a class list. The student has one, the second is done, the third has not come. */
export const listed = ["Mira", "Noor", "Kim"] as const;

type Column = { title: string; settings: SettingsChange };

const tomorrow = (): number => Date.now() + 86_400_000;

/** The settings under which keys are sought early, in the order of the table. */
export const columns = (
  allowedNames: NonNullable<SettingsChange["allowedNames"]>,
): readonly [Column, ...Column[]] => [
  { title: "as it comes", settings: {} },
  { title: "own answers shown", settings: { ownKeys: true } },
  { title: "after each question", settings: { feedback: "each-question" } },
  { title: "two attempts", settings: { attempts: 2, counts: "best", feedback: "on-submission" } },
  { title: "name list", settings: { allowedNames } },
  { title: "name list, own answers shown", settings: { allowedNames, ownKeys: true } },
  {
    title: "after closing, own answers shown",
    settings: { feedback: "after-closing", closesAt: tomorrow(), ownKeys: true },
  },
  { title: "never", settings: { feedback: "never", ownKeys: true } },
];

/**
 * What each attempt to have keys early gets, under the settings of each column: keys of the bank's four questions, then of
 * the teacher's four. The page of settings says the same in words.
 */
export const earlyKeys = {
  "reads the public bank": ["4 + 0", "4 + 0", "4 + 0", "4 + 0", "4 + 0", "4 + 0", "4 + 0", "4 + 0"],
  "submits nothing under a second name": ["0", "0", "0", "0", "0", "0", "0", "0"],
  "submits nothing in a frame": ["0", "0", "0", "0", "0", "0", "0", "0"],
  "practises what a blank attempt missed": ["0", "0", "0", "0", "0", "0", "0", "0"],
  "answers one question under a second name": ["1 + 0", "1 + 0", "1 + 0", "1 + 0", "0", "0", "0", "0"],
  "answers anything under a second name": ["4 + 0", "4 + 4", "4 + 0", "4 + 0", "0", "0", "0", "0"],
  "checks answers that say nothing": ["0", "0", "0", "0", "0", "0", "0", "0"],
  "checks anything under a second name": ["0", "0", "4 + 0", "0", "0", "0", "0", "0"],
  "tries each option under a name of its own": ["0 + 3", "0 + 3", "0 + 3", "0 + 3", "0", "0", "0", "0"],
  "answers anything under an absent classmate’s name": [
    "4 + 0",
    "4 + 4",
    "4 + 0",
    "4 + 0",
    "4 + 0",
    "4 + 4",
    "0",
    "0",
  ],
  "asks a classmate who is done": ["4 + 0", "4 + 4", "4 + 0", "4 + 0", "4 + 0", "4 + 4", "0", "0"],
  "asks for the result before submitting": ["0", "0", "0", "0", "0", "0", "0", "0"],
  "opens a classmate’s result by its address": ["0", "0", "0", "0", "0", "0", "0", "0"],
  "opens the teacher’s addresses": ["0", "0", "0", "0", "0", "0", "0", "0"],
} as const;
export type EarlyWay = keyof typeof earlyKeys;

import "server-only";
import {
  feedbackKeys,
  keyResponse,
  type OptionIds,
  type Presentation,
  publishQuestion,
  type Response,
  type Response as QuizResponse,
} from "@wellread/assessment";
import {
  type AskedQuestion,
  type AskedQuestionOf,
  type Feedback,
  type Interaction,
  type Option,
  optionIdSchema,
  type PublicAskedQuestion,
} from "@wellread/content";
import { type AnswerLine, answerLines } from "@/attempt/answer";
import { distinctFeedback } from "@/attempt/answer-parts";
import { fullPresentation, withKeyShown } from "@/attempt/regraded-attempt.server";
import { siteMessages } from "@/i18n/messages";
import type { ShownQuestion } from "@/model/attempt-rows";
import type { ClassRecord } from "./record.server";
import type { DiscussionView, ItemView } from "./results-view.server";

const own = (_question: string, _place: string, id: string) => optionIdSchema.parse(id);

/** The bank's own ids, for what only a teacher gets. */
export const bankOptionIds: OptionIds = { conceal: own, reveal: own };

const say = (line: AnswerLine): string => {
  const { yes, no } = siteMessages.take.answer;
  if ("text" in line) return line.text;
  if ("source" in line) return `${line.source}: ${line.target}`;
  return `${line.statement}: ${line.value ? yes : no}`;
};

/** An answer in the words of a question as it is shown, on one line; empty for none. */
export const shownAnswerWords = (question: PublicAskedQuestion, response: Response | null): string =>
  answerLines(question, response).map(say).join("; ");

/** An answer in the words of its question, on one line; empty for none. */
export const answerWords = (
  question: AskedQuestion,
  presentation: Presentation,
  response: Response | undefined,
): string => shownAnswerWords(publishQuestion(question, presentation, bankOptionIds), response ?? null);

/** An option and what it answers, in words; null where the words are the page's, as "yes" or "second place". */
type OptionLabel = { partText: string | null; optionText: string | null };

const textOf = (options: readonly Option[], id: string | null): string | null =>
  options.find((option) => option.id === id)?.text ?? null;

type Labellers = {
  [I in Interaction]: (question: AskedQuestionOf<I>, part: string | null, option: string) => OptionLabel;
};

const plain = ({ options }: { options: readonly Option[] }, _part: string | null, option: string) => ({
  partText: null,
  optionText: textOf(options, option),
});
const none = () => ({ partText: null, optionText: null });

const labellers: Labellers = {
  choice: plain,
  "true-false-set": ({ options }, part) => ({ partText: textOf(options, part), optionText: null }),
  "multiple-response": plain,
  match: ({ options }, part, option) => ({
    partText: textOf(options.sources, part),
    optionText: textOf(options.targets, option),
  }),
  order: plain,
  "text-entry": none,
  "number-entry": none,
  "inline-choice": ({ options }, part, option) => ({
    partText: null,
    optionText: textOf(options.find(({ id }) => id === part)?.options ?? [], option),
  }),
};

const labelAs = <I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  part: string | null,
  option: string,
): OptionLabel => labellers[interaction](question, part, option);

/** Says a row of a distractor table in the question's words. */
export const labelOption = (question: AskedQuestion, part: string | null, option: string): OptionLabel =>
  labelAs(question.interaction, question, part, option);

/** What the article says about an answer, then about what is right, and where. */
export const viewReasons = (
  { question, presentation }: ShownQuestion,
  response: QuizResponse | undefined,
): Feedback[] =>
  distinctFeedback(
    feedbackKeys(question, presentation, response).flatMap((key) => question.feedback[key] ?? []),
  );

type Mistake = DiscussionView["favourite"];

/** The ids of a mistake's option and of what it answers, as far as they are the question's own. */
const idsOf = (mistake: Mistake): string[] =>
  mistake?.kind === "option" ? [mistake.option, mistake.part ?? ""].filter((id) => id !== "") : [];

const counted = (presentation: Presentation, ids: readonly string[]): number => {
  const written = JSON.stringify(presentation);
  return ids.filter((id) => written.includes(`"${id}"`)).length;
};

/**
 * A question as it stands in the teacher's quiz, else in that of the first student who met it; where a mistake is
 * talked about, as somebody met it who could make it.
 */
function showFirst(
  { assignment, attempts }: ClassRecord,
  question: AskedQuestion,
  mistake: Mistake = null,
): ShownQuestion {
  const ids = idsOf(mistake);
  const [presentation] = [assignment, ...attempts]
    .flatMap(({ quiz }) => quiz.presentations.filter((shown) => shown.question === question.id))
    .toSorted((left, right) => counted(right, ids) - counted(left, ids));
  if (presentation === undefined) return { question, presentation: fullPresentation(question) };
  return withKeyShown({ question, presentation });
}

/** What stands below its stem, so that it can be told from others with the same stem. */
export function viewShown(record: ClassRecord, asked: AskedQuestion): ItemView["shown"] {
  const { question, presentation } = showFirst(record, asked);
  return publishQuestion(question, presentation, bankOptionIds);
}

/** What a class talks about: the question, what is right, what the article says about it, and where. */
export function viewDiscussed(
  record: ClassRecord,
  asked: AskedQuestion,
  mistake: Mistake,
): Pick<DiscussionView, "shown" | "key" | "why"> {
  const shown = showFirst(record, asked, mistake);
  const { question, presentation } = shown;
  return {
    shown: publishQuestion(question, presentation, bankOptionIds),
    key: keyResponse(question, presentation),
    why: viewReasons(shown, undefined),
  };
}

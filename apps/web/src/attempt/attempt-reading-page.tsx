import { useTranslations } from "next-intl";
import { markedPath, readingPageOf } from "@/addresses";
import type { AttemptView } from "@/model/attempt";
import type { ReadingChoice } from "@/reading/reading-choice";
import { ReadingSheet } from "@/reading/reading-sheet";
import type { Reading } from "@/reading/reading-text";
import { FrameLink } from "@/shell/frame-link";
import { questionPath } from "./destination";
import { questionAnchor } from "./result-page";

type BackProps = { attempt: Pick<AttemptView, "id" | "submittedAt">; number: number | null };

/** Leads back to where the reading was opened: a question, before submission and in the result, or all of them. */
const Back = ({ attempt: { id, submittedAt }, number }: BackProps) => {
  const t = useTranslations("reading.back");
  const isSubmitted = submittedAt !== null;
  const all = isSubmitted ? `/attempts/${id}/result` : `/attempts/${id}/review`;
  if (number === null) return <FrameLink href={all}>{t(isSubmitted ? "result" : "review")}</FrameLink>;
  const question = isSubmitted ? `${all}#${questionAnchor(number)}` : questionPath(id, number);
  return <FrameLink href={question}>{t("question", { number })}</FrameLink>;
};

type Props = BackProps & { reading: Reading; choice: ReadingChoice; marked: readonly string[] };

/** The reading of an attempt on a page of its own, for browsers without scripts: it leads back to the very question. */
export const AttemptReadingPage = ({ attempt, number, reading, choice, marked }: Props) => {
  const page = markedPath(readingPageOf(attempt.id, number ?? undefined), marked);
  return (
    <main id="content" className="page stack">
      <p className="screen-only">
        <Back attempt={attempt} number={number} />
      </p>
      <ReadingSheet reading={reading} choice={choice} marked={marked} page={page} />
      <p className="screen-only">
        <Back attempt={attempt} number={number} />
      </p>
    </main>
  );
};

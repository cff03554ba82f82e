import { useTranslations } from "next-intl";
import type { ReadingChoice } from "@/reading/reading-choice";
import { ReadingSheet } from "@/reading/reading-sheet";
import type { Reading } from "@/reading/reading-text";
import { FrameLink } from "@/shell/frame-link";
import { joinPath } from "./join-path";

type Props = { code: string; title: string; reading: Reading; choice: ReadingChoice };

/** What an assignment reads, before its questions: the retelling, or the text that the teacher pasted. */
export const ReadingPage = ({ code, title, reading, choice }: Props) => {
  const t = useTranslations("join.reading");
  return (
    <main id="content" className="page stack">
      <ReadingSheet reading={reading} choice={choice} marked={[]} page={joinPath(code, "reading")} />
      <p className="screen-only">
        <FrameLink href={joinPath(code)}>{t("back", { title })}</FrameLink>
      </p>
    </main>
  );
};

import { useTranslations } from "next-intl";
import type { JoinView } from "@/server/students/join-view";
import { readingHref } from "./reading-href";

/** Where the article is read: a note, a link, or the text that the teacher pasted. */
export const ReadingPlace = ({ view }: { view: JoinView }) => {
  const t = useTranslations("join.facts");
  const { kind, value } = view.reading;
  const href = readingHref(view);
  const link = (chunks: React.ReactNode) => (
    <a href={href ?? undefined} target="_blank" rel="noopener noreferrer">
      {chunks}
    </a>
  );
  return (
    <>
      <p>{t("openBook")}</p>
      {kind === "paper" && value !== "" && (
        <p>
          {t("paper")} <bdi>{value}</bdi>
        </p>
      )}
      {kind !== "paper" && <p>{t.rich(kind, { link })}</p>}
    </>
  );
};

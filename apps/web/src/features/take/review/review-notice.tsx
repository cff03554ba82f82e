import { useTranslations } from "next-intl";
import { OwnLink } from "@/features/embed/own-link";
import { questionPath } from "../question/question-path";
import type { ReviewRow } from "./review-row";
import styles from "./review.module.css";

const Links = ({ rows, attemptId }: { rows: readonly ReviewRow[]; attemptId: string }) => {
  const t = useTranslations("take.review");
  return (
    <ul className={styles["links"]}>
      {rows.map(({ number }) => (
        <li key={number}>
          <OwnLink href={questionPath(attemptId, number)}>{t("toQuestion", { number })}</OwnLink>
        </li>
      ))}
    </ul>
  );
};

/** What is still open or marked, with a way to each; it informs and never stands in the way. */
export const ReviewNotice = ({ rows, attemptId }: { rows: readonly ReviewRow[]; attemptId: string }) => {
  const t = useTranslations("take.review");
  const open = rows.filter(({ state, checked }) => state !== "answered" && !checked);
  const marked = rows.filter((row) => row.marked);
  if (open.length + marked.length === 0) return <p>{t("complete", { total: rows.length })}</p>;
  return (
    <section aria-labelledby="before" className={`card stack stack--tight ${styles["notice"] ?? ""}`}>
      <h2 id="before" className={styles["noticeTitle"]}>
        {t("incompleteTitle")}
      </h2>
      {open.length > 0 && (
        <>
          <p>{t("unanswered", { count: open.length })}</p>
          <Links rows={open} attemptId={attemptId} />
        </>
      )}
      {marked.length > 0 && (
        <>
          <p>{t("marked", { count: marked.length })}</p>
          <Links rows={marked} attemptId={attemptId} />
        </>
      )}
      {open.length > 0 && <p className="hint">{t("blankIsFine")}</p>}
    </section>
  );
};

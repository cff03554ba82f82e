import { useTranslations } from "next-intl";
import { Pilcrow } from "@/features/shell/pilcrow";
import { useFormat } from "@/i18n/use-format";
import type { ResultView } from "@/server/attempts/result-view";
import styles from "./results.module.css";
import { usePoints } from "./use-points";

/** The result in a line: the points, and the paragraphs to go back to. */
export const ResultHeadline = ({ view }: { view: ResultView }) => {
  const t = useTranslations("results");
  const format = useFormat();
  const points = usePoints();
  const { result, article } = view;
  const list = () =>
    format.list(
      result.reread.map((paragraph) => <Pilcrow key={paragraph} article={article} paragraph={paragraph} />),
    );
  return (
    <h1 className={styles["headline"]}>
      {t("headline", { points: points(result.points), outOf: result.outOf })}{" "}
      <span className={styles["reread"]}>
        {result.reread.length === 0 ? t("allRight") : t.rich("reread", { list })}
      </span>
    </h1>
  );
};

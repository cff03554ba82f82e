import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import { usePoints } from "@/features/results/use-points";
import type { ClassResults } from "@/server/results/class-results-view";
import { ShareBar } from "./share-bar";
import rows from "./rows.module.css";
import bars from "./share-bar.module.css";
import styles from "./topics.module.css";

type Summaries = ClassResults["statistics"]["topics"];

/** The picture in a sentence: in which topic the class is strongest, and in which it is weakest. */
const Sentence = ({ topics }: { topics: Summaries }) => {
  const t = useTranslations("assignResults.topics");
  const names = useTranslations("shell.quizTopic");
  const format = useFormat();
  const sorted = topics.toSorted((left, right) => right.share - left.share);
  const [best, least] = [sorted[0], sorted.at(-1)];
  if (best === undefined || least === undefined || best === least) return null;
  if (best.share === least.share) return <p>{t("even")}</p>;
  const percent = (share: number) => format.number(share, { style: "percent" });
  return (
    <p>
      {t("sentence", {
        best: names(best.topic),
        bestShare: percent(best.share),
        least: names(least.topic),
        leastShare: percent(least.share),
      })}
    </p>
  );
};

/** The share of each topic's points that the class earned. */
export const Topics = ({ statistics: { topics, items } }: Pick<ClassResults, "statistics">) => {
  const t = useTranslations("assignResults.topics");
  const names = useTranslations("shell.quizTopic");
  const format = useFormat();
  const points = usePoints();
  return (
    <section aria-labelledby="topics" className="stack">
      <h2 id="topics">{t("title")}</h2>
      <Sentence topics={topics} />
      <ul className={rows["rows"]}>
        {topics.map((one) => (
          <li key={one.topic} className={styles["topicRow"]}>
            <span>{names(one.topic)}</span>
            <ShareBar share={one.share} />
            <span className={bars["figureText"]}>
              {format.number(one.share, { style: "percent" })}{" "}
              <span className="soft">{t("share", { points: points(one.points), outOf: one.outOf })}</span>
            </span>
          </li>
        ))}
      </ul>
      {items.some((item) => item.topics.length > 1) && <p className="hint">{t("twice")}</p>}
    </section>
  );
};

import { scaleLinear } from "d3-scale";
import { useTranslations } from "next-intl";
import { usePoints } from "@/attempt/outcome";
import { useFormat } from "@/i18n/use-format";
import type { ClassResults } from "./results-view.server";
import rows from "./rows.module.css";
import styles from "./topic-shares.module.css";

const width = 200;
const height = 14;

type Props = {
  /** From 0 to 1. */
  share: number;
  /** Marked by a tick, from 0 to 1. */
  tick?: number | undefined;
  tone?: "plain" | "right" | "wrong";
};

/** A share as the length of a bar. The same is said in words beside it. */
export const ShareBar = ({ share, tick, tone = "plain" }: Props) => {
  const x = scaleLinear([0, 1], [0, width]).clamp(true);
  return (
    <svg viewBox={`-1 -3 ${width + 2} ${height + 6}`} className={styles["bar"]} aria-hidden="true">
      <rect className={styles["barTrack"]} width={width} height={height} />
      <rect className={styles["barFill"]} data-tone={tone} width={x(share)} height={height} />
      {tick !== undefined && <path className={styles["barTick"]} d={`M${x(tick)} -3v${height + 6}`} />}
    </svg>
  );
};

type Summaries = ClassResults["statistics"]["topics"];

/** The drawing in a sentence: the topic in which the class is strongest, and the one in which it is weakest. */
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
            <span className={styles["figureText"]}>
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

import { useTranslations } from "next-intl";
import { findArticle } from "@/model/banks";
import { paragraphKind, paragraphNumber, Pilcrow } from "@/shell/pilcrow";
import { type ParagraphTally, tallyParagraphs } from "./answer";
import { pilcrowPage } from "./attempt-reading.server";
import { OutcomeSign, usePoints } from "./outcome";
import styles from "./result-page.module.css";
import { isKeyed } from "./question-result.server";
import type { ResultView } from "./result.server";

const column = 44;
const dot = 16;
const labelHeight = 26;

/** Dots stacked on each paragraph for right answers, with crosses for missed ones on top. */
const ParagraphMapDrawing = ({ tally, label }: { tally: readonly ParagraphTally[]; label: string }) => {
  const t = useTranslations("shell.pilcrow");
  const tallest = Math.max(1, ...tally.map(({ right, missed }) => right + missed));
  const [width, base] = [tally.length * column, tallest * dot + 6];
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${base + labelHeight}`}
      className={styles["map"]}
    >
      <line x1="0" x2={width} y1={base} y2={base} className={styles["mapBase"]} />
      {tally.map(({ paragraph, right, missed }, place) => {
        const x = (place + 0.5) * column;
        const marks = Array.from({ length: right + missed }, (_, row) => ({ y: base - 10 - row * dot, row }));
        return (
          <g key={paragraph}>
            {marks.map(({ y, row }) =>
              row < right ? (
                <circle key={y} cx={x} cy={y} r="5.5" className={styles["mapRight"]} />
              ) : (
                <path
                  key={y}
                  d={`M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10`}
                  className={styles["mapMissed"]}
                />
              ),
            )}
            <text x={x} y={base + 19} textAnchor="middle" className={styles["mapLabel"]}>
              {t(paragraphKind(paragraph), { number: paragraphNumber(paragraph) })}
            </text>
          </g>
        );
      })}
    </svg>
  );
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Where in the article the answers are found, as a drawing and as a table: of the questions whose keys are shown. Nothing
 * where none is.
 */
export const ParagraphMap = ({ view }: { view: ResultView }) => {
  const t = useTranslations("results");
  const keyed = view.questions.filter(isKeyed);
  const facts = keyed.flatMap((one) => one.facts);
  const tally = tallyParagraphs(findArticle(view.article)?.folder.article.paragraphs ?? [], keyed);
  const label = t("mapAlt", {
    right: sum(tally.map(({ right }) => right)),
    missed: sum(tally.map(({ missed }) => missed)),
  });
  if (keyed.length === 0) return null;
  return (
    <section aria-labelledby="map" className="stack stack--tight">
      <h2 id="map">{t("mapTitle")}</h2>
      <p className="hint">{t("mapLead")}</p>
      <ParagraphMapDrawing tally={tally} label={label} />
      <p className={styles["mapKey"]}>
        <span data-is="right">{t("mapRight")}</span>
        <span data-is="missed">{t("mapMissed")}</span>
      </p>
      <details className="screen-only">
        <summary>{t("mapTable")}</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("mapParagraph")}</th>
              <th scope="col">{t("mapRight")}</th>
              <th scope="col">{t("mapMissed")}</th>
            </tr>
          </thead>
          <tbody>
            {tally.map(({ paragraph, right, missed }) => (
              <tr key={paragraph}>
                <th scope="row">
                  <Pilcrow page={pilcrowPage(view)} paragraph={paragraph} facts={facts} />
                </th>
                <td>{right}</td>
                <td>{missed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
};

/**
 * Each topic that came up: a dot for each question, and the points in words. There is no percentage, as a topic may
 * have two questions.
 */
export const TopicDots = ({ view: { result } }: { view: ResultView }) => {
  const t = useTranslations("results");
  const names = useTranslations("shell.quizTopic");
  const points = usePoints();
  return (
    <section aria-labelledby="topics" className="stack stack--tight">
      <h2 id="topics">{t("topicsTitle")}</h2>
      <ul className={styles["topics"]}>
        {result.topics.map((row) => (
          <li key={row.topic} className={styles["topic"]}>
            <span>{names(row.topic)}</span>
            <span className={styles["dots"]} aria-hidden="true">
              {result.questions
                .filter(({ topics }) => topics.includes(row.topic))
                .map(({ question, score }) => (
                  <OutcomeSign key={question} outcome={score.outcome} />
                ))}
            </span>
            <span className={styles["topicScore"]}>
              {t("topicScore", { points: points(row.points), outOf: row.outOf })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

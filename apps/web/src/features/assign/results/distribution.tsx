import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import type { ClassResults } from "@/server/results/class-results-view";
import { DistributionDrawing } from "./distribution-drawing";
import styles from "./distribution.module.css";

type Spread = ClassResults["statistics"]["distribution"];

const Sentence = ({ spread: { n, mean, median, lowest, highest } }: { spread: Spread }) => {
  const t = useTranslations("assignResults.spread");
  const format = useFormat();
  if (mean === null || median === null || lowest === null || highest === null) return null;
  const whole = (value: number) => format.number(value, { maximumFractionDigits: 0 });
  if (n === 1) return <p>{t("one", { mean: whole(mean) })}</p>;
  const said = { median: whole(median), mean: whole(mean), lowest: whole(lowest), highest: whole(highest) };
  return <p>{t("sentence", said)}</p>;
};

/** How the results of the class are distributed: a picture, a sentence, and the same as a table. */
export const Distribution = ({ results }: { results: ClassResults }) => {
  const t = useTranslations("assignResults.spread");
  const spread = results.statistics.distribution;
  return (
    <section aria-labelledby="spread" className="stack">
      <h2 id="spread">{t("title")}</h2>
      <Sentence spread={spread} />
      {results.severalAttempts && <p className="hint">{t("first")}</p>}
      <figure className={styles["figure"]}>
        <DistributionDrawing bins={spread.bins} label={t("alt")} />
        <figcaption className="hint">{t("axis")}</figcaption>
      </figure>
      <details className="print-numbers">
        <summary>{t("table")}</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("range")}</th>
              <th scope="col">{t("count")}</th>
            </tr>
          </thead>
          <tbody>
            {spread.bins.map((bin) => (
              <tr key={bin.from}>
                <th scope="row">{t("rangeOf", bin)}</th>
                <td>{bin.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
};

import { useTranslations } from "next-intl";
import { Pilcrow } from "@/features/shell/pilcrow";
import type { ResultView } from "@/server/attempts/result-view";
import { findArticle } from "@/server/content/articles";
import { ParagraphMapDrawing } from "./paragraph-map-drawing";
import { tallyParagraphs } from "./paragraph-tally";
import styles from "./results.module.css";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Where in the article the answers stand: a drawing, and the same as a table. */
export const ParagraphMap = ({ view }: { view: ResultView }) => {
  const t = useTranslations("results");
  const tally = tallyParagraphs(findArticle(view.article)?.folder.article.paragraphs ?? [], view.questions);
  const label = t("mapAlt", {
    right: sum(tally.map(({ right }) => right)),
    missed: sum(tally.map(({ missed }) => missed)),
  });
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
                  <Pilcrow article={view.article} paragraph={paragraph} />
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

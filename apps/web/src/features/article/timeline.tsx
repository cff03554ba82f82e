import type { Fact } from "@wellread/content";
import { useTranslations } from "next-intl";
import { ArticleSection, Graphic } from "./article-section.tsx";
import type { ArticleView } from "./article-view.ts";
import { DatedDrawing } from "./dated-drawing.tsx";
import { FactPilcrows } from "./fact-pilcrows.tsx";
import { FloatingDrawing } from "./floating-drawing.tsx";
import { nameOf } from "./names.ts";
import { Statement } from "./statement.tsx";
import { type FloatingFact, timelineOf } from "./timeline-data.ts";
import { VoiceLabel } from "./voice-label.tsx";
import styles from "./timeline.module.css";

/** When things happened, as far as the article dates them, and apart from it what floats. */
export function Timeline({ view }: { view: ArticleView }) {
  const t = useTranslations("article.timeline");
  const { dated, differing, floating } = timelineOf(view.folder);
  const undated = differing.flat().length + floating.length;
  if (dated.length + undated === 0) return null;
  return (
    <ArticleSection id="times" name={t("section")}>
      <Graphic headline={t("headline", { dated: dated.length, total: dated.length + undated })}>
        {dated.length > 0 && (
          <div className={styles["part"]}>
            <h3 className={styles["name"]}>{t("dated")}</h3>
            <DatedDrawing dated={dated} />
            <ul className={`bare ${styles["facts"] ?? ""}`}>
              {dated.map(({ fact }) => (
                <li key={fact.id}>
                  <Told view={view} fact={fact} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {undated > 0 && (
          <div className={styles["part"]}>
            <h3 className={styles["name"]}>{t("floating")}</h3>
            <p className="soft small">{t("floatingLead")}</p>
            {differing.map((group) => (
              <div key={group[0]?.fact.id} className={styles["differ"]}>
                <p className={styles["differs"]}>{t("differ")}</p>
                <Lanes view={view} lanes={group} />
              </div>
            ))}
            <Lanes view={view} lanes={floating} />
          </div>
        )}
      </Graphic>
    </ArticleSection>
  );
}

function Lanes({ view, lanes }: { view: ArticleView; lanes: readonly FloatingFact[] }) {
  const t = useTranslations("article.timeline");
  return (
    <ul className={`bare ${styles["lanes"] ?? ""}`}>
      {lanes.map(({ fact, shape, event }) => (
        <li key={fact.id} className={styles["lane"]}>
          <div className={styles["shape"]}>
            {event !== undefined && (
              <span className={styles["event"]}>{t("undated", { event: nameOf(view, event) })}</span>
            )}
            <FloatingDrawing shape={shape} />
          </div>
          <Told view={view} fact={fact} />
        </li>
      ))}
    </ul>
  );
}

function Told({ view, fact }: { view: ArticleView; fact: Fact }) {
  return (
    <p className={styles["told"]}>
      <Statement view={view} fact={fact} />
      {"\u00a0"}
      <FactPilcrows article={view.folder.article.id} fact={fact} />
      <br />
      <VoiceLabel view={view} voice={fact.voice} />
    </p>
  );
}

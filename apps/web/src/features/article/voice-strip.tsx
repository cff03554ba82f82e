import { useTranslations } from "next-intl";
import { Pilcrow } from "../shell/pilcrow.tsx";
import { ArticleSection, Graphic } from "./article-section.tsx";
import type { ArticleView } from "./article-view.ts";
import { groupClaims } from "./group-claims.ts";
import { VoiceStripDrawing } from "./voice-strip-drawing.tsx";
import { stripParagraphs, voiceLanes } from "./voice-strip-grid.ts";
import { countByVoice } from "./voice.ts";

/** Paragraph by paragraph, whose word each claim is. */
export function VoiceStrip({ view: { folder } }: { view: ArticleView }) {
  const t = useTranslations("article");
  const claims = groupClaims(folder.facts);
  const paragraphs = stripParagraphs(folder.article.paragraphs, claims);
  const lanes = voiceLanes(claims, paragraphs);
  const counts = countByVoice(claims);
  return (
    <ArticleSection id="voices" name={t("strip.section")}>
      <Graphic headline={t("strip.headline", { said: counts.named + counts.unnamed, total: claims.length })}>
        <p className="soft">{t("strip.lead", counts)}</p>
        <VoiceStripDrawing lanes={lanes} paragraphs={paragraphs} />
        <details>
          <summary>{t("asTable")}</summary>
          <table className="table">
            <caption className="visually-hidden">{t("strip.name")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("column.paragraph")}</th>
                {lanes.map((lane) => (
                  <th key={lane.voice} scope="col">
                    {t(`voice.${lane.voice}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {paragraphs.map((paragraph, column) => (
                <tr key={paragraph}>
                  <th scope="row">
                    <Pilcrow article={folder.article.id} paragraph={paragraph} />
                  </th>
                  {lanes.map((lane) => (
                    <td key={lane.voice}>{lane.cells[column]?.length ?? 0}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </Graphic>
    </ArticleSection>
  );
}

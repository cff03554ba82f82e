import { scaleBand } from "d3-scale";
import { useTranslations } from "next-intl";
import { articlePath } from "@/addresses";
import { VoiceShape } from "@/reading/voice-sign";
import { paragraphKind, paragraphNumber, Pilcrow } from "@/shell/pilcrow";
import { ArticleSection, Graphic } from "./article-section";
import type { ArticleView } from "./article-view";
import { type Statement, countByVoice, groupStatements } from "./statements";
import { type VoiceKind, voiceKinds } from "@/reading/voice-sign";
import styles from "./voice-strip.module.css";

/** The number of shapes side by side in a cell before the next row begins. */
const shapesAcross = 2;

interface VoiceLane {
  voice: VoiceKind;
  /** The statements of each paragraph, in the order of the paragraphs. */
  cells: Statement[][];
  /** The number of rows of shapes that the fullest cell needs; at least one. */
  rows: number;
}

/** Claims by voice (lanes) and paragraph (cells). */
export function voiceLanes(statements: readonly Statement[], paragraphs: readonly string[]): VoiceLane[] {
  return voiceKinds.map((voice) => {
    const cells = paragraphs.map((paragraph) =>
      statements.filter((statement) => statement.voice.kind === voice && statement.paragraph === paragraph),
    );
    const fullest = Math.max(1, ...cells.map((cell) => cell.length));
    return { voice, cells, rows: Math.ceil(fullest / shapesAcross) };
  });
}

/** The paragraphs that get a column: those of the body, and others that contain statements. */
export function stripParagraphs(
  paragraphs: readonly { id: string; kind: string }[],
  statements: readonly Statement[],
): string[] {
  const used = new Set<string>(statements.map((statement) => statement.paragraph));
  return paragraphs.filter(({ id, kind }) => kind === "body" || used.has(id)).map(({ id }) => id);
}

const header = 34;
const label = 30;
// Shapes are drawn 1.4 times as large on wide screens: a row leaves room for that.
const step = 24;
const gap = 8;

const heightOf = (lane: VoiceLane): number => label + lane.rows * step + gap;

/**
 * The strip itself. Columns are measured in percent and shapes in pixels, so that it fits a phone and a wide screen
 * with text of the same size; each column is a link to its paragraph.
 */
function VoiceStripDrawing({ lanes, paragraphs }: { lanes: VoiceLane[]; paragraphs: string[] }) {
  const t = useTranslations("article");
  const shell = useTranslations("shell.pilcrow");
  const x = scaleBand(paragraphs, [0, 100]);
  const tops = lanes.map((_, at) => lanes.slice(0, at).reduce((sum, lane) => sum + heightOf(lane), header));
  const height = lanes.reduce((sum, lane) => sum + heightOf(lane), header);
  return (
    <nav aria-label={t("strip.name")}>
      <svg className={styles["strip"]} width="100%" height={height}>
        {lanes.map((lane, at) => (
          <g key={lane.voice} aria-hidden="true">
            <line className={styles["rule"]} x1="0" x2="100%" y1={tops[at]} y2={tops[at]} />
            <text className={styles["lane"]} x="0" y={(tops[at] ?? 0) + 17}>
              {t(`voice.${lane.voice}`)}
            </text>
          </g>
        ))}
        {paragraphs.map((paragraph, column) => {
          const counts = countByVoice(lanes.flatMap((lane) => lane.cells[column] ?? []));
          return (
            <a key={paragraph} className={styles["column"]} href={`#${paragraph}`}>
              <title>
                {t("strip.column", {
                  paragraph: shell(`name.${paragraphKind(paragraph)}`, {
                    number: paragraphNumber(paragraph),
                  }),
                  ...counts,
                })}
              </title>
              <svg x={`${x(paragraph) ?? 0}%`} width={`${x.bandwidth()}%`} height={height} overflow="visible">
                <rect className={styles["band"]} width="100%" height="100%" />
                <text className={styles[paragraphKind(paragraph) === "body" ? "mark" : "word"]} x="1" y="21">
                  {shell(paragraphKind(paragraph), { number: paragraphNumber(paragraph) })}
                </text>
                {lanes.map((lane, at) =>
                  (lane.cells[column] ?? []).map((statement, place) => (
                    <g
                      key={statement.id}
                      transform={`translate(2 ${(tops[at] ?? 0) + label + Math.floor(place / shapesAcross) * step})`}
                    >
                      <g className={styles["shape"]}>
                        <g transform={`translate(${(place % shapesAcross) * 15.5} 0)`}>
                          <VoiceShape voice={lane.voice} />
                        </g>
                      </g>
                    </g>
                  )),
                )}
              </svg>
            </a>
          );
        })}
      </svg>
    </nav>
  );
}

/** Whose word each statement is, paragraph by paragraph. */
export function VoiceStrip({ view: { folder } }: { view: ArticleView }) {
  const t = useTranslations("article");
  const statements = groupStatements(folder.facts);
  const paragraphs = stripParagraphs(folder.article.paragraphs, statements);
  const lanes = voiceLanes(statements, paragraphs);
  const counts = countByVoice(statements);
  return (
    <ArticleSection id="voices" name={t("strip.section")}>
      <Graphic
        headline={t("strip.headline", { said: counts.named + counts.unnamed, total: statements.length })}
      >
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
                    <Pilcrow page={articlePath(folder.article.id)} paragraph={paragraph} />
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

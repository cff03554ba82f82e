import { scaleBand } from "d3-scale";
import { useTranslations } from "next-intl";
import { paragraphKind, paragraphNumber } from "../shell/paragraph-label.ts";
import { shapesAcross, type VoiceLane } from "./voice-strip-grid.ts";
import { VoiceShape } from "./voice-shape.tsx";
import { countByVoice } from "./voice.ts";
import styles from "./voice-strip.module.css";

const header = 34;
const label = 30;
// Shapes are drawn 1.4 times as large on wide screens: a row leaves room for that.
const step = 24;
const gap = 8;

const heightOf = (lane: VoiceLane): number => label + lane.rows * step + gap;

/**
 * The strip itself. Columns are percentages and shapes are pixels, so that it fits a phone and a wide screen
 * with text of one size; each column is a link to its paragraph.
 */
export function VoiceStripDrawing({ lanes, paragraphs }: { lanes: VoiceLane[]; paragraphs: string[] }) {
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
                  (lane.cells[column] ?? []).map((claim, place) => (
                    <g
                      key={claim.id}
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

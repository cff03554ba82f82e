import { useTranslations } from "next-intl";
import { paragraphKind, paragraphNumber } from "@/features/shell/paragraph-label";
import styles from "./results.module.css";
import type { ParagraphTally } from "./paragraph-tally";

const column = 44;
const dot = 16;
const labelHeight = 26;

/** Dots stacked on each paragraph: full ones for right answers, crossed rings for missed ones on top. */
export const ParagraphMapDrawing = ({
  tally,
  label,
}: {
  tally: readonly ParagraphTally[];
  label: string;
}) => {
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

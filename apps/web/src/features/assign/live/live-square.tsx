import { useTranslations } from "next-intl";
import styles from "./live.module.css";
import type { Square } from "./live-state";

/** Distinguished by shape as well as by colour. */
const signs: Record<Square, string> = { empty: "·", answered: "●", marked: "⚑", submitted: "■" };

/** The state of one question for one student. */
export const LiveSquare = ({ square }: { square: Square }) => {
  const t = useTranslations("assign.live.cell");
  return (
    <>
      <span aria-hidden="true" className={styles[square]}>
        {signs[square]}
      </span>
      <span className="visually-hidden">{t(square)}</span>
    </>
  );
};

const all = ["empty", "answered", "marked", "submitted"] as const satisfies Square[];

/** What the signs mean. */
export const Legend = () => {
  const t = useTranslations("assign.live");
  return (
    <ul aria-label={t("legend")} className={`bare ${styles["legend"] ?? ""}`}>
      {all.map((square) => (
        <li key={square}>
          <span aria-hidden="true" className={styles[square]}>
            {signs[square]}
          </span>{" "}
          {t(`cell.${square}`)}
        </li>
      ))}
    </ul>
  );
};

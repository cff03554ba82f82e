import { exporters, sayLosses, saySubstitute } from "@wellread/formats";
import { useLocale, useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import type { Fate, QuizInFormat } from "@/server/downloads/list-downloads";
import styles from "./download.module.css";

const Changes = ({ ofFile, leftOut, changed }: Pick<QuizInFormat, "ofFile" | "leftOut" | "changed">) => {
  const t = useTranslations("download");
  const format = useFormat();
  const locale = useLocale();
  const said = ({ numbers, as, why, limit }: Fate) => ({
    count: numbers.length,
    numbers: format.list(numbers.map(String)),
    as: as === null ? "" : saySubstitute(as, locale),
    why: sayLosses(why, locale, limit),
  });
  return (
    <details>
      <summary>{t("details")}</summary>
      <ul className={styles["changes"]}>
        {ofFile.map((lost) => (
          <li key={lost}>{t("ofFile", { why: sayLosses([lost], locale) })}</li>
        ))}
        {leftOut.map((fate) => (
          <li key={fate.why.join()}>{t("leftOut", said(fate))}</li>
        ))}
        {changed.map((fate) => (
          <li key={`${fate.as} ${fate.why.join()}`}>{t(fate.as === null ? "lost" : "as", said(fate))}</li>
        ))}
      </ul>
    </details>
  );
};

/** How much of the quiz a format holds, in one line. */
const Share = ({ carried, outOf }: Pick<QuizInFormat, "carried" | "outOf">) => {
  const t = useTranslations("download");
  const count = outOf;
  if (carried === 0) return t("none");
  return carried === outOf ? t("all", { count }) : t("some", { carried, count });
};

type Props = { written: QuizInFormat; href: (format: string) => string };

/** One format: what opens it, what it keeps of this quiz, and the file. */
export const FormatRow = ({ written, href }: Props) => {
  const t = useTranslations("download");
  const { format, files, carried, outOf, ofFile, leftOut, changed } = written;
  const name = t(`format.${format}.name`);
  const to = href(format);
  return (
    <li className={styles["row"]}>
      <div className="stack stack--tight">
        <h3 className={styles["name"]}>{name}</h3>
        <p>{t(`format.${format}.use`)}</p>
        <p className="hint">
          <Share carried={carried} outOf={outOf} />
          {exporters[format].layoutChecked && ` · ${t("layout")}`}
        </p>
        {carried > 0 && ofFile.length + leftOut.length + changed.length > 0 && (
          <Changes {...{ ofFile, leftOut, changed }} />
        )}
      </div>
      {carried > 0 && (
        <div className={styles["files"]}>
          <a
            className="button button--quiet"
            href={to}
            download
            aria-label={t("downloadName", { format: name })}
          >
            {t("download")}
          </a>
          {files > 1 && (
            <a href={`${to}${to.includes("?") ? "&" : "?"}file=2`} download>
              {t("key")}
            </a>
          )}
        </div>
      )}
    </li>
  );
};

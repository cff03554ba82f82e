import {
  exporters,
  formatGroups,
  formats,
  sayLosses,
  sayPassagePlace,
  saySubstitute,
} from "@wellread/formats";
import { useLocale, useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import { FrameLink } from "@/shell/frame-link";
import styles from "./download.module.css";
import {
  type ConversionNote,
  listQuestionStems,
  type QuizInFormat,
  type QuizToWrite,
} from "./quiz-files.server";

/** Collapsed: the questions by number, as the formats below refer to them. */
export const QuestionStems = ({ quiz }: { quiz: QuizToWrite }) => {
  const t = useTranslations("download");
  return (
    <details>
      <summary>{t("asked")}</summary>
      <ol className={styles["asked"]}>
        {listQuestionStems(quiz).map(({ id, beginning }) => (
          <li key={id}>
            <bdi>{beginning}</bdi>
          </li>
        ))}
      </ol>
    </details>
  );
};

const Changes = ({ ofFile, leftOut, changed }: Pick<QuizInFormat, "ofFile" | "leftOut" | "changed">) => {
  const t = useTranslations("download");
  const format = useFormat();
  const locale = useLocale();
  const said = ({ numbers, as, why, limit }: ConversionNote) => ({
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

/** How much of the quiz a format can carry, in one line. */
const Share = ({ carried, outOf }: Pick<QuizInFormat, "carried" | "outOf">) => {
  const t = useTranslations("download");
  const count = outOf;
  if (carried === 0) return t("none");
  return carried === outOf ? t("all", { count }) : t("some", { carried, count });
};

/** Which reading comes along, and where it stands. */
const ReadingLine = ({ passage }: Pick<QuizInFormat, "passage">) => {
  const t = useTranslations("download.reading");
  const locale = useLocale();
  if (passage === null) return null;
  return (
    <p className="hint">
      {t("along", { level: passage.level, place: sayPassagePlace(passage.place, locale) })}
    </p>
  );
};

type FormatRowProps = { written: QuizInFormat; href: (format: string) => string };

/** One format: what opens it, what it keeps of this quiz, and the file. */
const FormatRow = ({ written, href }: FormatRowProps) => {
  const t = useTranslations("download");
  const { format, files, carried, outOf, ofFile, passage, leftOut, changed } = written;
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
        {carried > 0 && <ReadingLine passage={passage} />}
        {carried > 0 && ofFile.length + leftOut.length + changed.length > 0 && (
          <Changes {...{ ofFile, leftOut, changed }} />
        )}
      </div>
      {carried > 0 && (
        <div className={styles["files"]}>
          <FrameLink
            className="button button--quiet"
            href={to}
            download
            aria-label={t("downloadName", { format: name })}
          >
            {t("download")}
          </FrameLink>
          {files > 1 && (
            <FrameLink href={`${to}${to.includes("?") ? "&" : "?"}file=2`} download>
              {t("key")}
            </FrameLink>
          )}
        </div>
      )}
    </li>
  );
};

type FormatListProps = {
  downloads: readonly QuizInFormat[];
  /** Where the file of a format is. */
  href: (format: string) => string;
};

/** Every format that this quiz can be downloaded in, grouped by purpose. */
export const FormatList = ({ downloads, href }: FormatListProps) => {
  const t = useTranslations("download");
  return formatGroups.map((group) => (
    <section key={group} aria-labelledby={group} className="stack stack--tight">
      <h2 id={group} className={styles["group"]}>
        {t(`group.${group}`)}
      </h2>
      <ul className={`bare ${styles["rows"] ?? ""}`}>
        {formats
          .filter((format) => exporters[format].group === group)
          .flatMap((format) => {
            const written = downloads.find((each) => each.format === format);
            return written === undefined ? [] : [<FormatRow key={format} written={written} href={href} />];
          })}
      </ul>
    </section>
  ));
};

import { type Format, formats } from "@wellread/formats";
import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
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

/** What a teacher wants a file for, in the order of the page. */
const groups = ["platform", "game", "form", "cards", "paper", "data"] as const;
type Group = (typeof groups)[number];

const groupOf = {
  cc: "platform",
  gift: "platform",
  "moodle-xml": "platform",
  qti22: "platform",
  qti30: "platform",
  h5p: "platform",
  scorm12: "platform",
  aiken: "platform",
  kahoot: "game",
  quizizz: "game",
  blooket: "game",
  gimkit: "game",
  "google-forms": "form",
  anki: "cards",
  "anki-csv": "cards",
  print: "paper",
  markdown: "paper",
  csv: "data",
  json: "data",
} satisfies Record<Format, Group>;

/** The formats of one group. */
const formatsOf = (group: Group): Format[] => formats.filter((format) => groupOf[format] === group);

/** Formats that no importer reads in the tests, only readers of our own: the packages' README says the same. */
export const layoutChecked: ReadonlySet<Format> = new Set<Format>([
  "moodle-xml",
  "aiken",
  "kahoot",
  "quizizz",
  "blooket",
  "gimkit",
  "anki-csv",
]);

const Changes = ({ ofFile, leftOut, changed }: Pick<QuizInFormat, "ofFile" | "leftOut" | "changed">) => {
  const t = useTranslations("download");
  const format = useFormat();
  const said = ({ numbers, as, why }: ConversionNote) => ({
    count: numbers.length,
    numbers: format.list(numbers.map(String)),
    as: as ?? "",
    why,
  });
  return (
    <details>
      <summary>{t("details")}</summary>
      <ul className={styles["changes"]}>
        {ofFile.map((why) => (
          <li key={why}>{t("ofFile", { why })}</li>
        ))}
        {leftOut.map((fate) => (
          <li key={fate.why}>{t("leftOut", said(fate))}</li>
        ))}
        {changed.map((fate) => (
          <li key={`${fate.as} ${fate.why}`}>{t(fate.as === null ? "lost" : "as", said(fate))}</li>
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

type FormatRowProps = { written: QuizInFormat; href: (format: string) => string };

/** One format: what opens it, what it keeps of this quiz, and the file. */
const FormatRow = ({ written, href }: FormatRowProps) => {
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
          {layoutChecked.has(format) && ` · ${t("layout")}`}
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

type FormatListProps = {
  downloads: readonly QuizInFormat[];
  /** Where the file of a format is. */
  href: (format: string) => string;
};

/** Every format that this quiz can be downloaded in, grouped by purpose. */
export const FormatList = ({ downloads, href }: FormatListProps) => {
  const t = useTranslations("download");
  return groups.map((group) => (
    <section key={group} aria-labelledby={group} className="stack stack--tight">
      <h2 id={group} className={styles["group"]}>
        {t(`group.${group}`)}
      </h2>
      <ul className={`bare ${styles["rows"] ?? ""}`}>
        {formatsOf(group).flatMap((format) => {
          const written = downloads.find((each) => each.format === format);
          return written === undefined ? [] : [<FormatRow key={format} written={written} href={href} />];
        })}
      </ul>
    </section>
  ));
};

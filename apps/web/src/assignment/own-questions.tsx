import { mostOwnText } from "@wellread/assessment";
import { NextIntlClientProvider, useMessages, useTranslations } from "next-intl";
import { fileLimit } from "@/http/request-body";
import type { AppMessages } from "@/i18n/messages";
import { FocusedAlert } from "@/shell/focused-alert";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import type { AddedQuestions } from "./edit-questions.server";
import styles from "./own-questions.module.css";
import { ImportProgressLine } from "./import-progress";
import { csvColumns, sampleGift, sampleRows } from "./question-samples";

/** Shows by a sample how questions are written in a table. `labelledBy` is the id of the element that names it. */
export const CsvSample = ({ labelledBy }: { labelledBy: string }) => {
  const t = useTranslations("ownQuestions.csv");
  return (
    <>
      <p className="hint">{t("text")}</p>
      {/* A box that scrolls has to be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles["scroll"]} tabIndex={0} aria-labelledby={labelledBy}>
        <table className={`table ${styles["sample"] ?? ""}`} dir="ltr" translate="no">
          <thead>
            <tr>
              {csvColumns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sampleRows.map((row) => (
              <tr key={row.join()}>
                {row.map((cell, index) => (
                  <td key={csvColumns[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};

const megabytes = fileLimit / 1024 / 1024;

/** Says that a file was too large to be read at all. */
export const TooLargeNotice = () => {
  const t = useTranslations("ownQuestions");
  return (
    <FocusedAlert>
      <h2>{t("added", { count: 0 })}</h2>
      <p>{t("tooLarge", { megabytes })}</p>
    </FocusedAlert>
  );
};

const FileField = () => {
  const t = useTranslations("ownQuestions");
  return (
    <div className="field">
      <label className="label" htmlFor="own-file">
        {t("file")}
      </label>
      <p className="hint" id="own-file-hint">
        {t("fileHint", { megabytes })}
      </p>
      <input
        id="own-file"
        name="file"
        type="file"
        className={`input ${styles["wide"] ?? ""}`}
        aria-describedby="own-file-hint"
      />
      <details className={styles["folded"]}>
        <summary id="own-csv">{t("csv.title")}</summary>
        <CsvSample labelledBy="own-csv" />
      </details>
    </div>
  );
};

const PasteField = ({ pasted }: { pasted: string }) => {
  const t = useTranslations("ownQuestions");
  return (
    <div className="field">
      <label className="label" htmlFor="own-text">
        {t("text")}
      </label>
      <p className="hint" id="own-text-hint">
        {t("textHint")}
      </p>
      <pre className={styles["gift"]} dir="ltr" translate="no">
        {sampleGift.trimEnd()}
      </pre>
      <textarea
        id="own-text"
        name="text"
        rows={8}
        className={`input ${styles["wide"] ?? ""}`}
        dir="auto"
        spellCheck={false}
        defaultValue={pasted}
        aria-describedby="own-text-hint"
      />
    </div>
  );
};

/** What students see of own questions in a result, and where that is changed. */
export const OwnKeysNote = ({ assignmentId, areShown }: { assignmentId: string; areShown: boolean }) => {
  const t = useTranslations("ownQuestions");
  return (
    <p>
      {t(areShown ? "keysShown" : "keysHidden")}{" "}
      <FrameLink href={`/assignments/${assignmentId}/settings#ownKeys`}>{t("keysChange")}</FrameLink>
    </p>
  );
};

type FormProps = { assignmentId: string; open: boolean; pasted: string };

/** A collapsed form that adds the teacher's own questions, from a file or from pasted text. */
export const AddOwnForm = ({ assignmentId, open, pasted }: FormProps) => {
  const t = useTranslations("ownQuestions");
  const { progress } = useMessages().ownQuestions;
  return (
    <details open={open}>
      <summary>{t("title")}</summary>
      <FrameForm
        method="post"
        action={`/assignments/${assignmentId}/questions/own`}
        encType="multipart/form-data"
        className="stack"
      >
        <p>
          {t("intro")} {t("notProven")}
        </p>
        <p className="hint">{t("compared")}</p>
        <FileField />
        <PasteField pasted={pasted} />
        <div>
          <button className="button">{t("add")}</button>
        </div>
        <NextIntlClientProvider messages={{ ownQuestions: { progress } }}>
          <ImportProgressLine assignmentId={assignmentId} />
        </NextIntlClientProvider>
      </FrameForm>
    </details>
  );
};

type Problem = AddedQuestions["problems"][number];
type Kinds = AppMessages["ownQuestions"]["kind"];

const isNamed = (kinds: Kinds, type: string): type is keyof Kinds => Object.hasOwn(kinds, type);

/** The plain name of another tool's kind of question; the tool's own name if we have none. */
const useKind = (type: string): string => {
  const t = useTranslations("ownQuestions.kind");
  const { kind } = useMessages().ownQuestions;
  if (type === "") return t("none");
  return isNamed(kind, type) ? t(type) : type;
};

/** What is wrong with one question in a file, and on which line. */
const ProblemRow = ({ problem: { code, detail, file, line, question } }: { problem: Problem }) => {
  const t = useTranslations("ownQuestions");
  const kind = useKind(detail);
  return (
    <li>
      <span className="label">{file === "" ? t("line", { line }) : t("lineIn", { file, line })}</span>{" "}
      {question !== "" && (
        <>
          <bdi>{question}</bdi>:{" "}
        </>
      )}
      {t(`problem.${code}`, { detail, kind, told: detail === "" ? "no" : "yes" })}
    </li>
  );
};

const fates = ["refused", "left-out", "no-question", "changed"] as const;

/**
 * The outcome of adding a file of questions: how many were added, which were left out, and which were changed, line by
 * line.
 */
export const AddedNotice = ({ added }: { added: AddedQuestions }) => {
  const t = useTranslations("ownQuestions");
  const { known, beyond, problems, problemCount } = added;
  const told = fates
    .map((fate) => ({ fate, of: problems.filter((problem) => problem.fate === fate) }))
    .filter(({ of }) => of.length > 0);
  return (
    <FocusedAlert>
      <h2>{t("added", { count: added.added.length })}</h2>
      {known > 0 && <p>{t("known", { count: known })}</p>}
      {beyond > 0 && <p>{t("beyond", { count: beyond, characters: mostOwnText })}</p>}
      {told.map(({ fate, of }) => (
        <section key={fate} aria-labelledby={`added-${fate}`}>
          <h3 id={`added-${fate}`}>{t(`fates.${fate}`)}</h3>
          <ul>
            {of.map((problem) => (
              <ProblemRow key={JSON.stringify(problem)} problem={problem} />
            ))}
          </ul>
        </section>
      ))}
      {problemCount > problems.length && <p>{t("more", { count: problemCount - problems.length })}</p>}
    </FocusedAlert>
  );
};

/** Reminds a teacher that a question is their own; renders nothing for the others. */
export const OwnMark = ({ own }: { own: boolean }) => {
  const t = useTranslations("ownQuestions");
  return own && <p className="hint">{t("mark")}</p>;
};

import { useTranslations } from "next-intl";
import { fileLimit } from "@/server/http/cap-body";
import { CsvSample } from "@/features/own-questions/csv-sample";
import { FocusedAlert } from "../frame/focused-alert";
import styles from "@/features/own-questions/own-questions.module.css";
import { sampleGift } from "@/features/own-questions/sample-gift";

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

const TextField = () => {
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
        aria-describedby="own-text-hint"
      />
    </div>
  );
};

/** A folded form that adds the teacher's own questions, from a file or from pasted text. */
export const AddOwnForm = ({ assignmentId, open }: { assignmentId: string; open: boolean }) => {
  const t = useTranslations("ownQuestions");
  return (
    <details open={open}>
      <summary>{t("title")}</summary>
      <form
        method="post"
        action={`/assignments/${assignmentId}/questions/own`}
        encType="multipart/form-data"
        className="stack"
      >
        <p>
          {t("intro")} {t("notProven")}
        </p>
        <FileField />
        <TextField />
        <div>
          <button className="button">{t("add")}</button>
        </div>
      </form>
    </details>
  );
};

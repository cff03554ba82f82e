import { useTranslations } from "next-intl";

/** Folded: a file, or pasted text, with questions of the teacher's own. */
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
        <div className="field">
          <label className="label" htmlFor="own-file">
            {t("file")}
          </label>
          <p className="hint" id="own-file-hint">
            {t("fileHint")}
          </p>
          <input id="own-file" name="file" type="file" aria-describedby="own-file-hint" />
        </div>
        <div className="field">
          <label className="label" htmlFor="own-text">
            {t("text")}
          </label>
          <p className="hint" id="own-text-hint">
            {t("textHint")}
          </p>
          <textarea
            id="own-text"
            name="text"
            rows={6}
            className="input"
            dir="auto"
            aria-describedby="own-text-hint"
          />
        </div>
        <div>
          <button className="button button--quiet">{t("add")}</button>
        </div>
      </form>
    </details>
  );
};

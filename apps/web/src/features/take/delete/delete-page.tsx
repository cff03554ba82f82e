import { useTranslations } from "next-intl";

type Props = { attemptId: string; isAssigned: boolean; keepHref: string };

/** Asks once more before an attempt and its result are gone. */
export const DeletePage = ({ attemptId, isAssigned, keepHref }: Props) => {
  const t = useTranslations("take.delete");
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("title")}</h1>
      <p>{t(isAssigned ? "assignedText" : "text")}</p>
      <form method="post" action={`/attempts/${attemptId}/deletion`} className="row">
        <button className="button">{t("confirm")}</button>
        <a className="button button--quiet" href={keepHref}>
          {t("keep")}
        </a>
      </form>
    </main>
  );
};

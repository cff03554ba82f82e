import { useTranslations } from "next-intl";
import { OwnLink } from "@/features/embed/own-link";
import { OwnForm } from "@/features/embed/own-form";

type Props = { attemptId: string; isAssigned: boolean; keepHref: string };

/** Asks once more before an attempt and its result are gone. */
export const DeletePage = ({ attemptId, isAssigned, keepHref }: Props) => {
  const t = useTranslations("take.delete");
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("title")}</h1>
      <p>{t(isAssigned ? "assignedText" : "text")}</p>
      <OwnForm method="post" action={`/attempts/${attemptId}/deletion`} className="row">
        <button className="button">{t("confirm")}</button>
        <OwnLink className="button button--quiet" href={keepHref}>
          {t("keep")}
        </OwnLink>
      </OwnForm>
    </main>
  );
};

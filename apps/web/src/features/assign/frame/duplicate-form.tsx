import { useTranslations } from "next-intl";

/** Makes a new assignment like this one. */
export const DuplicateForm = ({ id }: { id: string }) => {
  const t = useTranslations("assign.duplicate");
  return (
    <form method="post" action={`/assignments/${id}/duplicate`} className="stack stack--tight">
      <div>
        <button className="button button--quiet">{t("button")}</button>
      </div>
      <p className="hint">{t("note")}</p>
    </form>
  );
};

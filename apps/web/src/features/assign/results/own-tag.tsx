import { useTranslations } from "next-intl";

/** Marks a question that the teacher brought. */
export const OwnTag = () => {
  const t = useTranslations("assignResults");
  return <p className="hint">{t("own")}</p>;
};

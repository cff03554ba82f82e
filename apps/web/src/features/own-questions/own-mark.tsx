import { useTranslations } from "next-intl";

/** Reminds a teacher that a question is their own; renders nothing for the others. */
export const OwnMark = ({ own }: { own: boolean }) => {
  const t = useTranslations("ownQuestions");
  return own && <p className="hint">{t("mark")}</p>;
};

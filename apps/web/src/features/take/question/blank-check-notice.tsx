import { useTranslations } from "next-intl";

/** Says that there was no answer to check. */
export const BlankCheckNotice = () => {
  const t = useTranslations("take.check");
  return (
    <p role="alert" className="notice">
      {t("blank")}
    </p>
  );
};

import { useTranslations } from "next-intl";

/** Says that another tab checked this answer; the page has to be loaded again to show how it stands. */
export const CheckedElsewhere = ({ href }: { href: string }) => {
  const t = useTranslations("take.check");
  return (
    <output className="notice">
      {t("elsewhere")} <a href={href}>{t("elsewhereLink")}</a>
    </output>
  );
};

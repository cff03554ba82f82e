import { useTranslations } from "next-intl";
import { OwnLink } from "@/features/embed/own-link";
import styles from "./question.module.css";

/** Says that another tab checked this answer; the page has to be loaded again to show how it stands. */
export const CheckedElsewhere = ({ href }: { href: string }) => {
  const t = useTranslations("take.check");
  return (
    <output className={`notice ${styles["conflict"] ?? ""}`}>
      {t("elsewhere")} <OwnLink href={href}>{t("elsewhereLink")}</OwnLink>
    </output>
  );
};

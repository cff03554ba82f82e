import { useTranslations } from "next-intl";
import { inGroups } from "./in-groups";
import styles from "./join.module.css";

/** A student's own code, with what it is for. */
export const PersonalCode = ({ code, id }: { code: string | null; id: string }) => {
  const t = useTranslations("join.code");
  if (code === null) return <p className="hint">{t("unknown")}</p>;
  return (
    <section aria-labelledby={id} className={styles["personal"]}>
      <h2 id={id}>{t("title")}</h2>
      <p dir="ltr" className="spelled" translate="no">
        {inGroups(code)}
      </p>
      <p className="hint">{t("text")}</p>
    </section>
  );
};

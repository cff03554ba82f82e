import { useTranslations } from "next-intl";
import styles from "./join.module.css";

const points = ["says", "paragraph", "subject", "saved"] as const;

/** What a student should know before the first question. No ¶ leads away: the article's page is an answer sheet. */
export const BeforeAssignment = () => {
  const t = useTranslations("join.before");
  return (
    <section aria-labelledby="before" className="stack stack--tight">
      <h2 id="before" className={styles["title"]}>
        {t("title")}
      </h2>
      <ul className={styles["points"]}>
        {points.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
    </section>
  );
};

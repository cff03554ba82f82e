import { useTranslations } from "next-intl";
import { Pilcrow } from "@/features/shell/pilcrow";
import styles from "./start.module.css";

/** What a student should know before the first question. */
export const BeforeYouStart = ({ article }: { article: string }) => {
  const t = useTranslations("take.start");
  const pilcrow = () => <Pilcrow article={article} paragraph="p4" />;
  return (
    <section aria-labelledby="before" className="stack stack--tight">
      <h2 id="before" className={styles["title"]}>
        {t("beforeTitle")}
      </h2>
      <ul className={styles["before"]}>
        <li>{t("beforeSays")}</li>
        <li>{t.rich("beforeParagraph", { pilcrow })}</li>
        <li>{t("beforeSubject")}</li>
        <li>{t("beforeSaved")}</li>
        <li>{t("beforeBlank")}</li>
      </ul>
    </section>
  );
};

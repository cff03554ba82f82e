import { useTranslations } from "next-intl";
import { Pilcrow } from "../shell/pilcrow.tsx";
import styles from "./landing.module.css";

const points = ["proven", "pilcrow", "learning", "subject", "kept"] as const;

/** What a person should know before starting, in a line each. */
export function HowItWorks({ article }: { article: string }) {
  const t = useTranslations("landing.how");
  const pilcrow = <Pilcrow article={article} paragraph="p4" />;
  const mark = () => pilcrow;
  return (
    <section aria-labelledby="how">
      <h2 className={styles["section"]} id="how">
        {t("section")}
      </h2>
      <dl className={styles["points"]}>
        {points.map((point) => (
          <div key={point} className={styles["point"]}>
            <dt>{t(`${point}.title`)}</dt>
            <dd>{t.rich(`${point}.body`, { mark })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

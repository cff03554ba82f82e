import { useTranslations } from "next-intl";
import styles from "./embed.module.css";
import { ReportHeight, ReportPage } from "./frame-fitting";

const site = (chunks: React.ReactNode) => (
  <a href="/" target="_blank" rel="noopener noreferrer">
    {chunks}
  </a>
);

/** The foot of a page in a frame: whose quiz it is, what is stored, and where the ¶ marks lead. */
export const FrameFoot = () => {
  const t = useTranslations("embed.frame");
  const shell = useTranslations("shell");
  return (
    <footer aria-label={t("about", { product: shell("product") })} className={styles["foot"]}>
      <div>
        <p>{t.rich("by", { product: shell("product"), site })}</p>
        <p>{shell("footer.privacy")}</p>
      </div>
      <ReportHeight />
      <ReportPage />
    </footer>
  );
};

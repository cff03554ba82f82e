import type { QuizTopic } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { ApiSection } from "./api-section";
import { EmbedExample } from "./embed-example";
import { FormatsSection } from "./formats-section";
import { PackageSection } from "./package-section";
import styles from "./developers.module.css";

type Props = { origin: string; article: string; topic: QuizTopic };

const sections = ["package", "api", "embed", "formats"] as const;

/** How others use the questions: as a package, over the API, in a frame, as files. */
export const DevelopersPage = ({ origin, article, topic }: Props) => {
  const t = useTranslations("developers");
  return (
    <main
      id="content"
      aria-labelledby="title"
      className={`page page--wide stack stack--loose ${styles["page"] ?? ""}`}
    >
      <div className="stack">
        <h1 id="title">{t("title")}</h1>
        <p className="lede">{t("lede")}</p>
        <nav aria-label={t("contents")}>
          <ul className={styles["contents"]}>
            {sections.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{t(`${section}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <PackageSection />
      <ApiSection />
      <EmbedExample origin={origin} article={article} topic={topic} />
      <FormatsSection />
    </main>
  );
};

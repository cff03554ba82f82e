import type { ReadingLevel } from "@wellread/content";
import { useTranslations } from "next-intl";
import { FrameLink } from "@/shell/frame-link";
import styles from "./download.module.css";
import type { PassageChoice } from "./passage-choice.server";

type ReadingLinksProps = {
  chosen: PassageChoice;
  /** At which the article is retold. */
  levels: readonly ReadingLevel[];
  /** Where this page is with another choice. */
  href: (choice: PassageChoice) => string;
  /** Whether the class has a text of its own, so that none goes along by itself. */
  readsElsewhere?: boolean;
};

/** Which retelling of the article goes along: links to this page with each, as its list says what becomes of it. */
export const ReadingLinks = ({ chosen, levels, href, readsElsewhere = false }: ReadingLinksProps) => {
  const t = useTranslations("download.reading");
  if (levels.length === 0) return null;
  return (
    <nav aria-labelledby="reading" className="stack stack--tight">
      <h2 id="reading" className={styles["group"]}>
        {t("title")}
      </h2>
      <p>{t("intro")}</p>
      {readsElsewhere && <p className="hint">{t("elsewhere")}</p>}
      <ul className={`bare ${styles["readings"] ?? ""}`}>
        {[...levels, "none" as const].map((choice) => (
          <li key={choice}>
            <FrameLink href={href(choice)} aria-current={choice === chosen ? "true" : undefined}>
              {t(choice)}
            </FrameLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};

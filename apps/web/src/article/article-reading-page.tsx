import { useTranslations } from "next-intl";
import Link from "next/link";
import { articlePath, claimsPath, markedPath } from "@/addresses";
import type { ReadingChoice } from "@/reading/reading-choice";
import { ReadingSheet } from "@/reading/reading-sheet";
import type { Reading } from "@/reading/reading-text";
import { AssignForm } from "@/shell/assign-form";
import { StartButton } from "@/shell/start-button";
import styles from "./article-reading-page.module.css";

type Props = { article: string; reading: Reading; choice: ReadingChoice; marked: readonly string[] };

/** What to do with an article once it is read: take a quiz on it, give it to a class, or look at its claims one by one. */
const NextSteps = ({ article }: { article: string }) => {
  const t = useTranslations("reading.next");
  const take = useTranslations("article.take");
  const assign = useTranslations("assign.button");
  return (
    <section aria-labelledby="next" className={styles["next"]}>
      <h2 id="next">{t("section")}</h2>
      <div className="row">
        <StartButton article={article} topic="all" label={take("all")} />
        <AssignForm article={article} topic="all" label={assign("whole")} />
      </div>
      <div>
        <p>
          <Link href={claimsPath(article)} prefetch={false}>
            {t("claims")}
          </Link>
        </p>
        <p className="hint">{t("claimsNote")}</p>
      </div>
    </section>
  );
};

/** An article to read, as Wellread retells it. */
export const ArticleReadingPage = ({ article, reading, choice, marked }: Props) => {
  const page = markedPath(articlePath(article), marked);
  return (
    <main id="content" className="page">
      <ReadingSheet reading={reading} choice={choice} marked={marked} page={page} />
      <NextSteps article={article} />
    </main>
  );
};

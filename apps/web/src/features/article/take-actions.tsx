import { quizTopics } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { AssignForm } from "../assign/assign-form.tsx";
import { StartForm } from "../shell/start-form.tsx";
import { ArticleSection } from "./article-section.tsx";
import styles from "./take-actions.module.css";

const topics = quizTopics.filter((topic) => topic !== "all");

/** What to do with the article: take a quiz on all of it, or on one topic. */
export function TakeActions({ article }: { article: string }) {
  const t = useTranslations("article.take");
  const assign = useTranslations("assign.button");
  const topicName = useTranslations("shell.quizTopic");
  return (
    <ArticleSection id="take" name={t("section")}>
      <div className={styles["actions"]}>
        <StartForm article={article} topic="all" label={t("all")} />
        <AssignForm article={article} topic="all" label={assign("whole")} />
      </div>
      <p>{t("topics")}</p>
      <ul className={`bare ${styles["topics"] ?? ""}`}>
        {topics.map((topic) => (
          <li key={topic}>
            <Link
              className="button button--quiet"
              href={`/articles/${article}/quiz/${topic}`}
              prefetch={false}
            >
              {topicName(topic)}
            </Link>
          </li>
        ))}
      </ul>
    </ArticleSection>
  );
}

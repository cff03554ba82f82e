import type { QuizTopic } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { AssignForm } from "../assign/assign-form.tsx";
import { StartForm } from "../shell/start-form.tsx";
import styles from "./quiz-card.module.css";

interface QuizCardProps {
  article: string;
  topic: QuizTopic;
  /** How many questions the quiz has by default. */
  questions: number;
  /** Whether it is the one that most people want. */
  first?: boolean;
}

/** One quiz to choose: what it asks, how long it is, and a button that starts it at once. */
export function QuizCard({ article, topic, questions, first = false }: QuizCardProps) {
  const t = useTranslations("landing");
  const assign = useTranslations("assign.button");
  const name = useTranslations("shell.quizTopic")(topic);
  return (
    <li className={first ? styles["first"] : styles["card"]}>
      <div className={styles["words"]}>
        <h3 className={styles["name"]}>{name}</h3>
        <p className={styles["about"]}>{t(`about.${topic}`)}</p>
        <p className={styles["length"]}>
          {questions > 0 ? t("quizzes.questions", { count: questions }) : t("quizzes.none")}
        </p>
      </div>
      {questions > 0 && (
        <div className={styles["actions"]}>
          <StartForm
            article={article}
            topic={topic}
            label={t("quizzes.start")}
            name={t("quizzes.startTopic", { topic: name })}
            quiet={!first}
          />
          <AssignForm
            article={article}
            topic={topic}
            label={assign("label")}
            name={assign("topic", { topic: name })}
          />
          <Link
            className="button button--plain"
            href={`/articles/${article}/quiz/${topic}`}
            prefetch={false}
            aria-label={t("quizzes.shareTopic", { topic: name })}
          >
            {t("quizzes.share")}
          </Link>
        </div>
      )}
    </li>
  );
}

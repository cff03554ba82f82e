import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { nameQuiz } from "@/features/shell/name-quiz";
import type { ResultView } from "@/server/attempts/result-view";
import { AboutResult } from "./about-result";
import { AssignedSummary } from "./assigned-summary";
import { AnswerStrip } from "./answer-strip";
import { ParagraphMap } from "./paragraph-map";
import { questionNumbers } from "./question-numbers";
import { QuestionResult } from "./question-result";
import { RegradeNotice } from "./regrade-notice";
import { ResultActions } from "./result-actions";
import { ResultHeadline } from "./result-headline";
import styles from "./results.module.css";
import { TopicDots } from "./topic-dots";

type Props = {
  view: ResultView;
  /** What an assignment has to say, and its next steps. */
  assigned?: ReactNode;
};

/** What a submitted attempt earned, and for every question why, with the paragraph to go back to. */
export const ResultPage = ({ view, assigned }: Props) => {
  const t = useTranslations("results");
  const numbers = questionNumbers(view.questions.length, view.regraded?.questions ?? []);
  const topics = useTranslations("shell.quizTopic");
  return (
    <main id="content" className={`page stack stack--loose ${styles["result"] ?? ""}`}>
      <div className="stack">
        <p className="kicker">{t("kicker", { topic: nameQuiz(view, topics, useLocale()) })}</p>
        <ResultHeadline view={view} />
        {view.assignment && <AssignedSummary assignment={view.assignment} />}
        <RegradeNotice view={view} />
        <AnswerStrip questions={view.questions} numbers={numbers} />
        <ResultActions view={view} />
      </div>
      <ParagraphMap view={view} />
      <TopicDots view={view} />
      <section aria-labelledby="questions" className="stack">
        <h2 id="questions">{t("questionsTitle")}</h2>
        <ol className={styles["questions"]}>
          {view.questions.map((result, index) => (
            <QuestionResult
              key={result.question.id}
              article={view.article}
              result={result}
              number={numbers[index] ?? index + 1}
            />
          ))}
        </ol>
      </section>
      {assigned}
      <AboutResult view={view} />
    </main>
  );
};

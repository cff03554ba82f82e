import type { QuizTopic } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { AssignForm } from "@/features/assign/assign-form";
import { EmbedSection } from "@/features/embed/embed-section";
import { BeforeYouStart } from "./before-you-start";
import { ChangeQuiz } from "./change-quiz";
import type { QuizPreview } from "./preview-quiz";
import { ScoringRules } from "./scoring-rules";
import { startPath, type StartAddress } from "./start-address";
import { StartForm } from "./start-form";
import styles from "./start.module.css";

type Props = {
  article: string;
  articleName: string;
  topic: QuizTopic;
  address: StartAddress;
  /** The address in full, to give to others. */
  shareable: string;
  origin: string;
  preview: QuizPreview;
  /** The link named a seed that no quiz has, so that these questions are a new draw. */
  seedIsUnusable: boolean;
};

/** What a quiz asks, how it is scored, and the button that starts it. */
export const StartPage = ({
  article,
  articleName,
  topic,
  address,
  shareable,
  origin,
  preview,
  seedIsUnusable,
}: Props) => {
  const t = useTranslations("take.start");
  const assign = useTranslations("assign.button");
  const download = useTranslations("download");
  const topics = useTranslations("shell.quizTopic");
  const { length, most } = preview;
  const asked = address.questions ?? length;
  return (
    <main id="content" className="page page--form stack">
      <div className="stack stack--tight">
        <p className="kicker">{t("kicker")}</p>
        <h1>{topics(topic)}</h1>
        <p className="lede">{t("summary", { count: length, article: articleName })}</p>
      </div>
      {seedIsUnusable && <p className="notice">{t("unusableSeed")}</p>}
      {asked > length && <p className="notice">{t("fewer", { asked, served: length })}</p>}
      <BeforeYouStart article={article} />
      <section aria-labelledby="scoring" className="stack stack--tight">
        <h2 id="scoring" className={styles["title"]}>
          {t("scoringTitle")}
        </h2>
        <p className={styles["rules"]}>{t("scoringEach")}</p>
        <ScoringRules occurring={preview.interactions} />
      </section>
      <div className="row">
        <StartForm article={article} topic={topic} address={address} />
        <AssignForm article={article} topic={topic} questions={length} label={assign("whole")} />
      </div>
      <p>
        <a href={startPath(article, topic, address, "/download")}>{download("link")}</a>
      </p>
      <ChangeQuiz
        article={article}
        topic={topic}
        address={address}
        shareable={shareable}
        length={length}
        most={most}
      >
        <EmbedSection
          embedded={{ kind: "quiz", article, topic, address: { questions: address.questions } }}
          origin={origin}
          name={topics(topic)}
        />
      </ChangeQuiz>
    </main>
  );
};

import type { QuizTopic } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { OwnLink } from "@/features/embed/own-link";

/** Says that a link was made with another version of the questions, and offers the current one. */
export const OtherBankPage = ({ topic, current }: { topic: QuizTopic; current: string }) => {
  const t = useTranslations("take.start");
  const topics = useTranslations("shell.quizTopic");
  return (
    <main id="content" className="page page--form stack">
      <div className="stack stack--tight">
        <p className="kicker">{t("title", { topic: topics(topic) })}</p>
        <h1>{t("otherBankTitle")}</h1>
      </div>
      <p>{t("otherBankText")}</p>
      <p>
        <OwnLink className="button" href={current}>
          {t("otherBankLink")}
        </OwnLink>
      </p>
    </main>
  );
};

import type { QuizTopic } from "@wellread/assessment";
import { type Interaction, interactions } from "@wellread/content";
import { useTranslations } from "next-intl";
import { articlePath } from "@/addresses";
import { FrameForm, FrameLink, SiteLink } from "@/shell/frame-link";
import { IdempotencyKeyField } from "@/shell/idempotency-key-field";
import { Pilcrow } from "@/shell/pilcrow";
import type { StartAddress } from "@/model/quiz-address";
import styles from "./start.module.css";

/** What a student should know before the first question. */
export const BeforeYouStart = ({ article }: { article: string }) => {
  const t = useTranslations("take.start");
  const pilcrow = () => <Pilcrow page={articlePath(article)} paragraph="p4" />;
  return (
    <section aria-labelledby="before" className="stack stack--tight">
      <h2 id="before" className={styles["title"]}>
        {t("beforeTitle")}
      </h2>
      <ul className={styles["before"]}>
        <li>{t("beforeSays")}</li>
        <li>{t.rich("beforeParagraph", { pilcrow })}</li>
        <li>{t("beforeSubject")}</li>
        <li>{t("beforeChecks")}</li>
        <li>{t("beforeSaved")}</li>
        <li>{t("beforeBlank")}</li>
      </ul>
    </section>
  );
};

/** Says that a topic has no quiz. */
export const NoQuestionsPage = () => {
  const t = useTranslations("take.start");
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("noneTitle")}</h1>
      <p>{t("noneText")}</p>
      <p>
        <SiteLink className="button" href="/">
          {t("noneLink")}
        </SiteLink>
      </p>
    </main>
  );
};

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
        <FrameLink className="button" href={current}>
          {t("otherBankLink")}
        </FrameLink>
      </p>
    </main>
  );
};

/** The scoring rules of the given interactions, in the usual order. */
export const ScoringRules = ({ occurring }: { occurring: ReadonlySet<Interaction> }) => {
  const t = useTranslations("take.scoring");
  return (
    <dl className={styles["rules"]}>
      {interactions
        .filter((interaction) => occurring.has(interaction))
        .map((interaction) => (
          <div key={interaction} className={styles["rule"]}>
            <dt>{t(`${interaction}.name`)}</dt>
            <dd>{t(`${interaction}.short`)}</dd>
          </div>
        ))}
    </dl>
  );
};

type Props = { article: string; topic: QuizTopic; address: StartAddress };

/** The buttons that start the quiz at this address: to check answers one by one, or to see what was right at the end. */
export const StartForm = ({ article, topic, address }: Props) => {
  const t = useTranslations("take.start");
  const fields = { article, topic, ...address };
  return (
    <FrameForm method="post" action="/attempts">
      {Object.entries(fields).map(
        ([name, value]) =>
          value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <IdempotencyKeyField />
      <div className="row">
        <button className="button">{t("begin")}</button>
        <button name="feedback" value="on-submission" className="button button--quiet">
          {t("testYourself")}
        </button>
      </div>
    </FrameForm>
  );
};

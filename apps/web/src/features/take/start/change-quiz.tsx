import type { QuizTopic } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { startPath, type StartAddress } from "./start-address";
import styles from "./start.module.css";

type Props = {
  article: string;
  topic: QuizTopic;
  address: StartAddress;
  shareable: string;
  length: number;
  most: number;
  /** What else can be folded out. */
  children: ReactNode;
};

/** Folded: another length, other questions, and the address to share. Only lengths that can be had are offered. */
export const ChangeQuiz = ({ article, topic, address, shareable, length, most, children }: Props) => {
  const t = useTranslations("take.start");
  const path = `/articles/${article}/quiz/${topic}`;
  return (
    <div className={styles["change"]}>
      <details>
        <summary>{t("lengthTitle")}</summary>
        <form method="get" action={path} className={styles["length"]}>
          <input type="hidden" name="seed" value={address.seed} />
          <input type="hidden" name="bank" value={address.bank} />
          <label className="label" htmlFor="questions">
            {t("lengthLabel")}
          </label>
          <p id="most" className="hint">
            {t("lengthHint", { most })}
          </p>
          <div className="row">
            <input
              id="questions"
              name="questions"
              type="number"
              inputMode="numeric"
              min={1}
              max={most}
              required
              defaultValue={length}
              aria-describedby="most"
              className="input"
            />
            <button className="button button--quiet">{t("lengthButton")}</button>
          </div>
        </form>
      </details>
      <details>
        <summary>{t("shareTitle")}</summary>
        <p>{t("shareText")}</p>
        <label className="label" htmlFor="address">
          {t("shareLabel")}
        </label>
        <input
          id="address"
          readOnly
          dir="ltr"
          value={shareable}
          className={`input ${styles["address"] ?? ""}`}
        />
        <p>
          <a href={startPath(article, topic, { questions: address.questions })}>{t("otherQuestions")}</a>
        </p>
      </details>
      {children}
    </div>
  );
};

import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import styles from "../developers.module.css";
import { resolve, type OpenApi, type Operation } from "./open-api-document";

type Props = { api: OpenApi; operation: Operation };

/** The statuses that an operation answers with, what each means, and what a good answer holds. */
export const AnswerList = ({ api, operation: { responses } }: Props) => {
  const t = useTranslations("developers.reference");
  const format = useFormat();
  return (
    <details>
      <summary>{t("answers")}</summary>
      <dl className={styles["answers"]}>
        {Object.entries(responses).map(([status, { description, content = {} }]) => {
          const [schema] = Object.values(content).map((each) => resolve(api, each.schema));
          const fields = Object.keys(schema?.properties ?? {});
          return (
            <div key={status}>
              <dt>{status}</dt>
              <dd>
                {description.replaceAll("`", "")}
                {status.startsWith("2") && fields.length > 0 && (
                  <p className="hint">{t("holds", { fields: format.list(fields, { type: "unit" }) })}</p>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
};

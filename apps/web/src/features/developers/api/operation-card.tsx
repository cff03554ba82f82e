import { useTranslations } from "next-intl";
import { Code } from "../code";
import styles from "../developers.module.css";
import { AnswerList } from "./answer-list";
import { exampleRequest, givesToken } from "./example-request";
import { resolve, type OpenApi, type Placed } from "./open-api-document";
import { ParameterTable } from "./parameter-table";
import { writeCurl } from "./write-curl";

type Props = { api: OpenApi; placed: Placed; origin: string };

const Body = ({ api, placed: { operation } }: Pick<Props, "api" | "placed">) => {
  const t = useTranslations("developers.reference");
  const schema = operation.requestBody?.content["application/json"]?.schema;
  if (schema === undefined) return null;
  const id = `${operation.operationId}-body`;
  return (
    <details>
      <summary>{t("schema")}</summary>
      <Code
        under={operation.operationId}
        id={id}
        text={JSON.stringify(resolve(api, schema), null, 2)}
        label={t("body")}
      />
    </details>
  );
};

/** One operation: what it does, what it takes and gives, and a request that it takes. */
export const OperationCard = ({ api, placed, origin }: Props) => {
  const t = useTranslations("developers.reference");
  const { method, path, operation } = placed;
  const { operationId, summary, security } = operation;
  const request = exampleRequest(placed, origin);
  const owned = givesToken(operation) ? "giving" : "owner";
  return (
    <article aria-labelledby={operationId} className={styles["operation"]}>
      <h3 id={operationId}>
        <code>
          <span className={styles["method"]}>{method}</span> <bdi dir="ltr">{path}</bdi>
        </code>
      </h3>
      <p>{summary}</p>
      <p className="hint">{t(security.length === 0 ? "public" : owned)}</p>
      <ParameterTable operation={operation} />
      <Code under={operationId} id={`${operationId}-curl`} text={writeCurl(request)} label={t("example")} />
      {request.file && (
        <Code
          under={operationId}
          id={`${operationId}-file`}
          text={request.file.text.trimEnd()}
          label={t("file", { name: request.file.name })}
        />
      )}
      <Body api={api} placed={placed} />
      <AnswerList api={api} operation={operation} />
    </article>
  );
};

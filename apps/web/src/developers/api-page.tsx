import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { useFormat } from "@/i18n/use-format";
import { SiteLink } from "@/shell/frame-link";
import { Code } from "./developers-section";
import styles from "./developers.module.css";
import { exampleRequest, givesToken, writeCurl } from "./example-request";
import {
  type OpenApi,
  type Operation,
  operationsOf,
  type PlacedOperation,
  resolve,
} from "./open-api-document";

type AnswerListProps = { api: OpenApi; operation: Operation };

/** The statuses that an operation answers with, what each means, and the body of a successful response. */
const AnswerList = ({ api, operation: { responses } }: AnswerListProps) => {
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

/** The values that a part of an address can have. */
const Values = ({ values }: { values: readonly string[] }) => {
  const t = useTranslations("developers.reference");
  return (
    <>
      {t("oneOf")}{" "}
      {values.map((value, index) => (
        <Fragment key={value}>
          {index > 0 && " · "}
          <code>{value}</code>
        </Fragment>
      ))}
    </>
  );
};

/** What an operation takes besides a body. */
const ParameterTable = ({ operation: { parameters } }: { operation: Operation }) => {
  const t = useTranslations("developers.reference");
  if (parameters.length === 0) return null;
  const areExplained = parameters.some(
    ({ description, schema }) => description !== undefined || schema.enum !== undefined,
  );
  return (
    <table className="table">
      <caption className="visually-hidden">{t("parameters")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("place")}</th>
          {areExplained && <th scope="col">{t("meaning")}</th>}
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => (
          <tr key={parameter.name}>
            <th scope="row">
              <code>{parameter.name}</code>
            </th>
            <td>
              {t(`places.${parameter.in}`)}, {t(parameter.required ? "required" : "optional")}
            </td>
            {areExplained && (
              <td>
                {parameter.description}
                {parameter.schema.enum && <Values values={parameter.schema.enum} />}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type OperationCardProps = { api: OpenApi; placed: PlacedOperation; origin: string };

const Body = ({ api, placed: { operation } }: Pick<OperationCardProps, "api" | "placed">) => {
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

/** One operation: what it does, its parameters and responses, and an example request. */
const OperationCard = ({ api, placed, origin }: OperationCardProps) => {
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

/** The name of a part of the API; a new part has the name that the description gives it. */
const useTagName = (): ((tag: string) => string) => {
  const t = useTranslations("developers.reference.tag");
  const names: Readonly<Record<string, string>> = {
    Articles: t("Articles"),
    Attempts: t("Attempts"),
    Joining: t("Joining"),
    Assignments: t("Assignments"),
    Students: t("Students"),
    Results: t("Results"),
    More: t("More"),
  };
  return (tag) => names[tag] ?? tag;
};

type ApiPageProps = { api: OpenApi; origin: string };

const descriptionLink = (chunks: React.ReactNode) => (
  <SiteLink href="/api/v1/openapi.json">{chunks}</SiteLink>
);

/** Every operation of the API, part by part. */
export const ApiPage = ({ api, origin }: ApiPageProps) => {
  const t = useTranslations("developers.reference");
  const tagName = useTagName();
  return (
    <main
      id="content"
      aria-labelledby="title"
      className={`page page--wide stack stack--loose ${styles["page"] ?? ""}`}
    >
      <div className="stack">
        <p className="kicker">
          <SiteLink href="/developers">{t("overview")}</SiteLink>
        </p>
        <h1 id="title">{t("title")}</h1>
        <p className="lede">{t("lede")}</p>
        <p>{t.rich("description", { link: descriptionLink })}</p>
        <nav aria-label={t("contents")}>
          <ul className={styles["contents"]}>
            {api.tags.map(({ name }) => (
              <li key={name}>
                <a href={`#${name}`}>{tagName(name)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {api.tags.map(({ name }) => (
        <section key={name} aria-labelledby={name} className={styles["part"]}>
          <h2 id={name}>{tagName(name)}</h2>
          {operationsOf(api, name).map((placed) => (
            <OperationCard key={placed.operation.operationId} api={api} placed={placed} origin={origin} />
          ))}
        </section>
      ))}
    </main>
  );
};

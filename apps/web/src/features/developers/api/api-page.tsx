import { useTranslations } from "next-intl";
import { SiteLink } from "@/features/embed/site-link";
import styles from "../developers.module.css";
import { operationsOf, type OpenApi } from "./open-api-document";
import { OperationCard } from "./operation-card";
import { useTagName } from "./use-tag-name";

type Props = { api: OpenApi; origin: string };

const link = (chunks: React.ReactNode) => <SiteLink href="/api/v1/openapi.json">{chunks}</SiteLink>;

/** Every operation of the API, part by part. */
export const ApiPage = ({ api, origin }: Props) => {
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
        <p>{t.rich("description", { link })}</p>
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

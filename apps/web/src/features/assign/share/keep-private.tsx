import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import { DuplicateForm } from "../frame/duplicate-form";
import type { LinkChange } from "./link-change";
import { PrivateLink } from "./private-link";
import styles from "./share.module.css";

/** The full addresses; null where there is none to show. */
export type PrivateLinks = { manage: string | null; results: string | null };

type Props = {
  assignment: AssignmentView;
  /** Undefined until they are asked for: teachers project this page, so it contains no secret before. */
  links: PrivateLinks | undefined;
  /** What was just done to one of the links; null if nothing was. */
  done: LinkChange | null;
};

const Links = ({ assignment, links, done }: Props & { links: PrivateLinks }) => {
  const t = useTranslations("assign.private");
  return (
    <div className={styles["links"]}>
      <PrivateLink assignment={assignment} kind="manage" link={links.manage} done={done} />
      <PrivateLink assignment={assignment} kind="results" link={links.results} done={done} />
      <p className="hint">{t("browser")}</p>
      <p>
        <a className="button button--quiet" href={`/assignments/${assignment.id}/share`}>
          {t("hide")}
        </a>
      </p>
    </div>
  );
};

/**
 * A folded section with the private links, the export of the assignment as a file, its duplication and its deletion.
 */
export const KeepPrivate = ({ assignment, links, done }: Props) => {
  const t = useTranslations("assign.private");
  const { id } = assignment;
  return (
    <details id="keep-private" open={links !== undefined} className={styles["private"]}>
      <summary>{t("title")}</summary>
      <p>{t("intro")}</p>
      {links ? (
        <Links assignment={assignment} links={links} done={done} />
      ) : (
        <p>
          <a className="button button--quiet" href={`/assignments/${id}/share?links=1#keep-private`}>
            {t("show")}
          </a>
        </p>
      )}
      <p>
        <a href={`/api/v1/assignments/${id}/export.json`} download>
          {t("export")}
        </a>
        {" · "}
        <span className="soft small">{t("exportNote")}</span>
      </p>
      <DuplicateForm id={id} />
      <p>
        <a href={`/assignments/${id}/delete`}>{t("delete")}</a>
      </p>
    </details>
  );
};

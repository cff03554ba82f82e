import { useTranslations } from "next-intl";
import type { AssignmentView, Role } from "@/model/assignment";
import { CopyButton } from "@/shell/browser-buttons";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import type { LinkAction, LinkChange } from "./done";
import styles from "./share-page.module.css";
import { DuplicateForm } from "./teacher-page";

type LinkFormsProps = { assignment: AssignmentView; kind: Role };

const LinkChangeForm = ({
  assignment,
  kind,
  action,
  label,
}: LinkFormsProps & { action: LinkAction; label: string }) => (
  <FrameForm method="post" action={`/assignments/${assignment.id}/links/change`}>
    <input type="hidden" name="role" value={kind} />
    <input type="hidden" name="action" value={action} />
    <button className="button button--quiet">{label}</button>
  </FrameForm>
);

/**
 * Renews or revokes a private link. Either shuts somebody out, so each asks for confirmation and says whom it shuts
 * out.
 */
const LinkForms = (link: LinkFormsProps) => {
  const t = useTranslations("assign.private");
  const { assignment, kind } = link;
  if (!assignment.links[kind]) return <LinkChangeForm {...link} action="rotate" label={t("make")} />;
  return (["rotate", "revoke"] as const).map((action) => (
    <details key={action}>
      <summary>{t(`${action}.ask`)}</summary>
      <div className="stack stack--tight">
        <p>{t(`${action}.${kind}`)}</p>
        <LinkChangeForm {...link} action={action} label={t(`${action}.confirm`)} />
      </div>
    </details>
  ));
};

type LinkProps = { assignment: AssignmentView; kind: Role; link: string };

/**
 * A text file that contains the link. It is a data address in the page, so it needs neither JavaScript nor a request.
 */
const LinkFile = ({ assignment, kind, link }: LinkProps) => {
  const t = useTranslations("assign.private");
  const { code, settings } = assignment;
  const text = t("fileText", { title: settings.title, code, role: t(kind), link });
  return (
    <a
      className="button button--quiet"
      href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
      download={t("fileName", { code })}
    >
      {t("file")}
    </a>
  );
};

/** A private link, to copy or to keep in a file. */
export const ShownLink = (props: LinkProps) => {
  const t = useTranslations("assign.private");
  const share = useTranslations("assign.share");
  const { kind, link } = props;
  return (
    <>
      <input
        readOnly
        dir="ltr"
        aria-label={t(kind)}
        value={link}
        className={`input ${styles["address"] ?? ""}`}
      />
      <div className="row">
        <LinkFile {...props} />
        <CopyButton text={link} label={t("copy")} copied={share("copied")} notCopied={share("notCopied")} />
      </div>
    </>
  );
};

type PrivateLinkProps = {
  assignment: AssignmentView;
  kind: Role;
  link: string | null;
  /** What was just done to one of the links; null if nothing was. */
  done: LinkChange | null;
};

/** The manage link or the results link, to copy, keep, renew and revoke. */
const PrivateLink = ({ assignment, kind, link, done }: PrivateLinkProps) => {
  const t = useTranslations("assign.private");
  const exists = assignment.links[kind];
  return (
    <div className={styles["link"]}>
      <h3>{t(kind)}</h3>
      <p className="hint">{t(`${kind}Text`)}</p>
      {done === `${kind}-rotate` && <output className="notice">{t("rotate.done")}</output>}
      {done === `${kind}-revoke` && <output className="notice">{t("revoke.done")}</output>}
      {link === null ? (
        <p className="notice">{t(exists ? "elsewhere" : "none")}</p>
      ) : (
        <ShownLink assignment={assignment} kind={kind} link={link} />
      )}
      <LinkForms assignment={assignment} kind={kind} />
    </div>
  );
};

/** The full addresses; null if there is none to show. */
export type PrivateLinks = { manage: string | null; results: string | null };

type PrivateSectionProps = {
  assignment: AssignmentView;
  /** Undefined until they are asked for: teachers project this page, so it contains no secret before. */
  links: PrivateLinks | undefined;
  /** What was just done to one of the links; null if nothing was. */
  done: LinkChange | null;
};

const ShownLinks = ({ assignment, links, done }: PrivateSectionProps & { links: PrivateLinks }) => {
  const t = useTranslations("assign.private");
  return (
    <div className={styles["links"]}>
      <PrivateLink assignment={assignment} kind="manage" link={links.manage} done={done} />
      <PrivateLink assignment={assignment} kind="results" link={links.results} done={done} />
      <p className="hint">{t("browser")}</p>
      <p>
        <FrameLink className="button button--quiet" href={`/assignments/${assignment.id}/share`}>
          {t("hide")}
        </FrameLink>
      </p>
    </div>
  );
};

/**
 * A collapsed section with the private links, the export of the assignment as a file, its duplication and its deletion.
 */
export const PrivateSection = ({ assignment, links, done }: PrivateSectionProps) => {
  const t = useTranslations("assign.private");
  const { id } = assignment;
  return (
    <details id="keep-private" open={links !== undefined} className={styles["private"]}>
      <summary>{t("title")}</summary>
      <p>{t("intro")}</p>
      {links ? (
        <ShownLinks assignment={assignment} links={links} done={done} />
      ) : (
        <p>
          <FrameLink className="button button--quiet" href={`/assignments/${id}/share?links=1#keep-private`}>
            {t("show")}
          </FrameLink>
        </p>
      )}
      <p>
        <FrameLink href={`/api/v1/assignments/${id}/export.json`} download>
          {t("export")}
        </FrameLink>
        {" · "}
        <span className="soft small">{t("exportNote")}</span>
      </p>
      <DuplicateForm id={id} />
      <p>
        <FrameLink href={`/assignments/${id}/delete`}>{t("delete")}</FrameLink>
      </p>
    </details>
  );
};

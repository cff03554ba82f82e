import { useTranslations } from "next-intl";
import type { AssignmentView, Role } from "@/server/assignments/assignment-view";
import { CopyButton } from "./copy-button";
import type { LinkChange } from "./link-change";
import { LinkForms } from "./link-forms";
import styles from "./share.module.css";

type LinkProps = { assignment: AssignmentView; kind: Role; link: string };

/**
 * A text file that contains the link. It is a data address in the page, so it needs neither JavaScript nor a request.
 */
const KeepFile = ({ assignment, kind, link }: LinkProps) => {
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

const Shown = (props: LinkProps) => {
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
        <KeepFile {...props} />
        <CopyButton text={link} label={t("copy")} copied={share("copied")} notCopied={share("notCopied")} />
      </div>
    </>
  );
};

type Props = {
  assignment: AssignmentView;
  kind: Role;
  link: string | null;
  /** What was just done to one of the links; null if nothing was. */
  done: LinkChange | null;
};

/** The manage link or the results link, to copy, keep, renew and revoke. */
export const PrivateLink = ({ assignment, kind, link, done }: Props) => {
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
        <Shown assignment={assignment} kind={kind} link={link} />
      )}
      <LinkForms assignment={assignment} kind={kind} />
    </div>
  );
};

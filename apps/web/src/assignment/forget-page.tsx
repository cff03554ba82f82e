import { useTranslations } from "next-intl";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import type { Forgettable } from "./forget.server";
import styles from "./home-page.module.css";
import { ShownLink } from "./private-links";

type Props = Forgettable & {
  /** The origin of private links. */
  origin: string;
};

/** The way back to an assignment, or why this page cannot show one. */
const WayBack = ({ assignment, link, origin }: Props) => {
  const t = useTranslations("assign.forget");
  const { id, role, links } = assignment;
  if (link !== null) {
    return (
      <>
        <p>{t("keep")}</p>
        <ShownLink assignment={assignment} kind={role} link={`${origin}${link}`} />
      </>
    );
  }
  if (role === "results") return <p className="notice">{t("cameBy")}</p>;
  return (
    <p className="notice">
      {t(links.manage ? "elsewhere" : "none")}{" "}
      <FrameLink href={`/assignments/${id}/share?links=1#keep-private`}>{t("makeLink")}</FrameLink>
    </p>
  );
};

/** Asks for confirmation before a browser forgets assignments, and shows the links that lead back to them. */
export const ForgetPage = ({
  found,
  origin,
  one,
}: {
  found: readonly Forgettable[];
  origin: string;
  /** The assignment that was asked about; undefined if it is all of them. */
  one: string | undefined;
}) => {
  const t = useTranslations("assign.forget");
  const count = one === undefined ? found.length : 1;
  const [first] = found;
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("title", { count })}</h1>
      <p>{t("text", { count })}</p>
      <ul className={`bare ${styles["list"] ?? ""}`}>
        {found.map(({ assignment, link }) => (
          <li key={assignment.id} className={`${styles["row"] ?? ""} ${styles["forgotten"] ?? ""}`}>
            <h2 className={styles["title"]}>
              <bdi>{assignment.settings.title}</bdi>
            </h2>
            <p className="hint">{t("code", { code: assignment.code })}</p>
            <WayBack assignment={assignment} link={link} origin={origin} />
          </li>
        ))}
      </ul>
      <FrameForm method="post" action="/assignments/forgetting" className="row">
        {one !== undefined && <input type="hidden" name="assignment" value={first?.assignment.id} />}
        <button className="button">{t("confirm", { count })}</button>
        <FrameLink className="button button--quiet" href="/assignments">
          {t("cancel")}
        </FrameLink>
      </FrameForm>
    </main>
  );
};

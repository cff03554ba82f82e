import { useTranslations } from "next-intl";
import { FrameLink } from "@/shell/frame-link";
import { ForgettingForm } from "./forgetting-form";

/** What remains after an attempt at an assignment is deleted: no attempt, one that cannot count, or another one. */
export type AfterDeletion = "none" | "uncounted" | "another";

/** `afterwards` is null for a quiz outside an assignment. */
type Props = { attemptId: string; afterwards: AfterDeletion | null; keepHref: string };

/** Asks for confirmation before an attempt and its result are deleted. */
export const DeletePage = ({ attemptId, afterwards, keepHref }: Props) => {
  const t = useTranslations("take.delete");
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("title")}</h1>
      <p>{t(afterwards === null ? "text" : "assignedText")}</p>
      {afterwards !== null && <p>{t("stays", { afterwards })}</p>}
      <ForgettingForm
        attemptId={attemptId}
        method="post"
        action={`/attempts/${attemptId}/deletion`}
        className="row"
      >
        <button className="button">{t("confirm")}</button>
        <FrameLink className="button button--quiet" href={keepHref}>
          {t("keep")}
        </FrameLink>
      </ForgettingForm>
    </main>
  );
};

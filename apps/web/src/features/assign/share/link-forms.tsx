import { useTranslations } from "next-intl";
import type { AssignmentView, Role } from "@/server/assignments/assignment-view";
import type { LinkAction } from "./link-change";

type Props = { assignment: AssignmentView; kind: Role };

const Form = ({ assignment, kind, action, label }: Props & { action: LinkAction; label: string }) => (
  <form method="post" action={`/assignments/${assignment.id}/links/change`}>
    <input type="hidden" name="role" value={kind} />
    <input type="hidden" name="action" value={action} />
    <button className="button button--quiet">{label}</button>
  </form>
);

/**
 * Renews or revokes a private link. Either shuts somebody out, so each asks for confirmation and says whom it shuts
 * out.
 */
export const LinkForms = (link: Props) => {
  const t = useTranslations("assign.private");
  const { assignment, kind } = link;
  if (!assignment.links[kind]) return <Form {...link} action="rotate" label={t("make")} />;
  return (["rotate", "revoke"] as const).map((action) => (
    <details key={action}>
      <summary>{t(`${action}.ask`)}</summary>
      <div className="stack stack--tight">
        <p>{t(`${action}.${kind}`)}</p>
        <Form {...link} action={action} label={t(`${action}.confirm`)} />
      </div>
    </details>
  ));
};

import { useTranslations } from "next-intl";

type Props = { id: string; hidden: boolean; back: "live" | "results" };

/** Hides the students' names from a projector, on every page of the assignment, or shows them again. */
export const NamesForm = ({ id, hidden, back }: Props) => {
  const t = useTranslations("assign.names");
  return (
    <form method="post" action={`/assignments/${id}/names`} className="screen-only">
      <input type="hidden" name="hidden" value={hidden ? "no" : "yes"} />
      <input type="hidden" name="back" value={back} />
      <button className="button button--quiet">{t(hidden ? "show" : "hide")}</button>
    </form>
  );
};

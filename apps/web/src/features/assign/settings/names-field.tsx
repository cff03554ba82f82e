import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { AreaField } from "./text-field";

type Props = ComponentProps<typeof AreaField> & { assignment: string; namesHidden: boolean };

/** A field for a list of students' names; where names are hidden, a link to where they can be shown. */
export const NamesField = ({ assignment, namesHidden, ...area }: Props) => {
  const t = useTranslations("assign.names");
  if (!namesHidden) return <AreaField {...area} />;
  return (
    <div className="field">
      <p className="label">{area.label}</p>
      <p className="hint">
        {t("listHidden")} <a href={`/assignments/${assignment}/live`}>{t("toShow")}</a>
      </p>
    </div>
  );
};

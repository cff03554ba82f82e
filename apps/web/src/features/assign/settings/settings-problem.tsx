import { useTranslations } from "next-intl";
import { FocusedAlert } from "../frame/focused-alert";
import { ProblemNotice } from "../frame/problem-notice";
import { fieldOf } from "./fields-sent";
import type { SettingName } from "./section-props";

type Props = { problem: string | undefined; faulty: readonly SettingName[] };

/** Why the settings were not saved, with a way to each field that is not right. */
export const SettingsProblem = ({ problem, faulty }: Props) => {
  const t = useTranslations("assign.settings");
  if (faulty.length === 0) return <ProblemNotice code={problem} />;
  return (
    <FocusedAlert>
      <h2>{t("problemTitle")}</h2>
      <ul>
        {faulty.map((name) => (
          <li key={name}>
            <a href={`#${fieldOf(name)}`}>{t(`error.${name}`)}</a>
          </li>
        ))}
      </ul>
      <p className="hint">{t("problemBack")}</p>
    </FocusedAlert>
  );
};

import { useTranslations } from "next-intl";
import { FocusedAlert } from "../frame/focused-alert";
import { ProblemNotice } from "../frame/problem-notice";
import { fieldOf } from "./fields-sent";
import { useFaultWords, type SettingFault } from "./use-fault-words";

type Props = {
  problem: string | undefined;
  faults: readonly SettingFault[];
  /** Whether the form shows again what was typed. */
  isKept: boolean;
};

/** Why the settings were not saved, with a link to each field that has to be corrected. */
export const SettingsProblem = ({ problem, faults, isKept }: Props) => {
  const t = useTranslations("assign.settings");
  const say = useFaultWords();
  if (faults.length === 0) return <ProblemNotice code={problem} />;
  return (
    <FocusedAlert>
      <h2>{t("problemTitle")}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.name}>
            <a href={`#${fieldOf(fault.name)}`}>{say(fault)}</a>
          </li>
        ))}
      </ul>
      <p className="hint">{t(isKept ? "problemKept" : "problemBack")}</p>
    </FocusedAlert>
  );
};

import type { Option } from "@wellread/content";
import { useTranslations } from "next-intl";

/** The heading's id: a single field is labelled by it, and it takes the focus when the question changes. */
export const questionHeadingId = "question";

type Props = {
  name: string;
  options: readonly Option[];
  value: string | undefined;
  id?: string;
  label?: string;
};

/** A list of options to choose one from; its first entry stands for no answer. */
export const OptionSelect = ({ name, options, value, id, label }: Props) => {
  const t = useTranslations("take.question");
  return (
    <select id={id} name={name} aria-label={label} defaultValue={value ?? ""} className="select">
      <option value="">{t("choose")}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.text}
        </option>
      ))}
    </select>
  );
};

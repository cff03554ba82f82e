import { useTranslations } from "next-intl";
import { useHydrated } from "@/shell/use-hydrated";
import type { ControlProps } from "./question-fields";

/** Several of many: check boxes, and a count that informs and never blocks. */
export const MultipleResponseControl = ({ question, response }: ControlProps<"multiple-response">) => {
  const t = useTranslations("take.question");
  const hydrated = useHydrated();
  const picked = response?.options ?? [];
  const count = picked.length;
  return (
    <>
      <p className="hint">
        {t("selectMany", { select: question.select })}
        {/* A live region has to be there before its first change. */}
        <span aria-live="polite">
          {hydrated && count > 0
            ? ` · ${t(count > question.select ? "selectedTooMany" : "selectedCount", { count })}`
            : ""}
        </span>
      </p>
      <div className="choices">
        {question.options.map((option) => (
          <label key={option.id} className="choice">
            <input
              type="checkbox"
              name="option"
              value={option.id}
              defaultChecked={picked.includes(option.id)}
            />
            <span className="choice__text">{option.text}</span>
          </label>
        ))}
      </div>
    </>
  );
};

import { useTranslations } from "next-intl";

type Props = {
  /** Whether it can lower anybody at all. */
  canLower?: boolean;
};

/** What a correction's form ends with: whether scores may fall, and a button that changes nothing yet. */
export const RegradeFields = ({ canLower = true }: Props) => {
  const t = useTranslations("assignResults.regrade");
  return (
    <>
      {canLower && (
        <label className="choice">
          <input type="checkbox" name="lower" value="on" />
          <span className="choice__text">
            {t("lower")}
            <span className="hint">{t("lowerHint")}</span>
          </span>
        </label>
      )}
      <div>
        <button className="button">{t("see")}</button>
      </div>
    </>
  );
};

import { useTranslations } from "next-intl";

type Props = {
  /** Whether it can lower any result at all. */
  canLower?: boolean;
};

/** The end of every regrade form: whether scores may fall, and a button that leads to a preview. */
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

import { useTranslations } from "next-intl";

/** What a correction's form ends with: whether scores may fall, and a button that changes nothing yet. */
export const RegradeFields = () => {
  const t = useTranslations("assignResults.regrade");
  return (
    <>
      <label className="choice">
        <input type="checkbox" name="lower" value="on" />
        <span className="choice__text">{t("lower")}</span>
      </label>
      <div>
        <button className="button">{t("see")}</button>
      </div>
    </>
  );
};

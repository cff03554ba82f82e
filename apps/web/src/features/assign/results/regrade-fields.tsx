import { useTranslations } from "next-intl";

type Props = { id: string; isReasonNeeded?: boolean };

/** What every correction's form ends with: whether scores may fall, why, and a button that changes nothing yet. */
export const RegradeFields = ({ id, isReasonNeeded = false }: Props) => {
  const t = useTranslations("assignResults.regrade");
  return (
    <>
      <label className="choice">
        <input type="checkbox" name="lower" value="on" />
        <span className="choice__text">{t("lower")}</span>
      </label>
      <div className="field">
        <label className="label" htmlFor={`reason-${id}`}>
          {t("reason")}
        </label>
        <input
          className="input"
          id={`reason-${id}`}
          name="reason"
          maxLength={300}
          required={isReasonNeeded}
          autoComplete="off"
        />
      </div>
      <div>
        <button className="button">{t("see")}</button>
      </div>
    </>
  );
};

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { Operation } from "./open-api-document";

/** The words that a part of an address can be. */
const Values = ({ values }: { values: readonly string[] }) => {
  const t = useTranslations("developers.reference");
  return (
    <>
      {t("oneOf")}{" "}
      {values.map((value, index) => (
        <Fragment key={value}>
          {index > 0 && " · "}
          <code>{value}</code>
        </Fragment>
      ))}
    </>
  );
};

/** What an operation takes besides a body. */
export const ParameterTable = ({ operation: { parameters } }: { operation: Operation }) => {
  const t = useTranslations("developers.reference");
  if (parameters.length === 0) return null;
  const areExplained = parameters.some(
    ({ description, schema }) => description !== undefined || schema.enum !== undefined,
  );
  return (
    <table className="table">
      <caption className="visually-hidden">{t("parameters")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("place")}</th>
          {areExplained && <th scope="col">{t("meaning")}</th>}
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => (
          <tr key={parameter.name}>
            <th scope="row">
              <code>{parameter.name}</code>
            </th>
            <td>
              {t(`places.${parameter.in}`)}, {t(parameter.required ? "required" : "optional")}
            </td>
            {areExplained && (
              <td>
                {parameter.description}
                {parameter.schema.enum && <Values values={parameter.schema.enum} />}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

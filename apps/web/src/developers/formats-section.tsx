import { interactions } from "@wellread/content";
import {
  exporters,
  formats,
  lossesOfFile,
  sayLosses,
  sayPassagePlace,
  saySubstitute,
  support,
} from "@wellread/formats";
import { useLocale, useTranslations } from "next-intl";
import { CsvSample } from "@/assignment/own-questions";
import { Example, Section } from "./developers-section";
import styles from "./developers.module.css";
import { exportAsGift } from "./examples/export-a-quiz";
import { source } from "./examples/source";

const mono = (chunks: React.ReactNode) => <code>{chunks}</code>;

/** The formats that can be imported, and how our own table is written. */
const ImportPart = () => {
  const t = useTranslations("developers.formats");
  return (
    <>
      <h3 id="import">{t("back")}</h3>
      <p>{t.rich("backText", { mono })}</p>
      <details>
        <summary id="csv">{t("csv")}</summary>
        <CsvSample labelledBy="csv" />
      </details>
    </>
  );
};

const signs = { native: "●", mapped: "◐", "left-out": "–" } as const;

/** Where a text to read stands in a format, or that it has no place for one. */
const ReadingPart = ({ format }: { format: (typeof formats)[number] }) => {
  const t = useTranslations("developers.formats");
  const locale = useLocale();
  const { passagePlace: place } = exporters[format];
  return <p>{place === null ? t("noReading") : t("reading", { place: sayPassagePlace(place, locale) })}</p>;
};

/** How each format supports each interaction: a sign and a word in the table, and the details beneath it. */
const SupportTable = () => {
  const t = useTranslations("developers.formats");
  const names = useTranslations("take.scoring");
  const locale = useLocale();
  return (
    <>
      <h3 id="support">{t("table")}</h3>
      {/* A box that scrolls has to be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles["scroll"]} tabIndex={0} aria-labelledby="support">
        <table className={`table ${styles["support"] ?? ""}`}>
          <thead>
            <tr>
              <th scope="col">{t("format")}</th>
              {interactions.map((interaction) => (
                <th key={interaction} scope="col">
                  {names(`${interaction}.name`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {formats.map((format) => (
              <tr key={format}>
                <th scope="row">
                  <code>{format}</code>
                </th>
                {interactions.map((interaction) => {
                  const { carry } = support[format][interaction];
                  return (
                    <td key={interaction} data-carry={carry}>
                      <span aria-hidden="true">{signs[carry]}</span> {t(`carry.${carry}`)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="hint">{t("details")}</p>
      <div>
        {formats.map((format) => (
          <details key={format}>
            <summary>
              <code>{format}</code>
            </summary>
            {lossesOfFile[format].length > 0 && (
              <p>{t("ofFile", { lost: sayLosses(lossesOfFile[format], locale) })}</p>
            )}
            <ReadingPart format={format} />
            <dl className={styles["losses"]}>
              {interactions.map((interaction) => {
                const row = support[format][interaction];
                const lost = sayLosses([...row.lost, ...row.sometimes], locale);
                const as =
                  row.carry === "mapped"
                    ? t("as", { as: saySubstitute(row.as, locale) })
                    : t(`carry.${row.carry}`);
                return (
                  <div key={interaction}>
                    <dt>{names(`${interaction}.name`)}</dt>
                    <dd>{lost === "" ? as : t("with", { as, lost })}</dd>
                  </div>
                );
              })}
            </dl>
          </details>
        ))}
      </div>
    </>
  );
};

/** The files that classroom tools open, and what each can carry. */
export const FormatsSection = () => {
  const t = useTranslations("developers.formats");
  return (
    <Section name="formats">
      <p>{t("text")}</p>
      <Example id="formats" code={source.exportAQuiz} gives={exportAsGift()} />
      <SupportTable />
      <ImportPart />
    </Section>
  );
};

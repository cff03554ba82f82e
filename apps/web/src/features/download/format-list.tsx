import { exporters, formatGroups, formats } from "@wellread/formats";
import { useTranslations } from "next-intl";
import type { QuizInFormat } from "@/server/downloads/list-downloads";
import { FormatRow } from "./format-row";
import styles from "./download.module.css";

type Props = {
  downloads: readonly QuizInFormat[];
  /** Where the file of a format is. */
  href: (format: string) => string;
};

/** Every format that this quiz can be had in, by what it is for. */
export const FormatList = ({ downloads, href }: Props) => {
  const t = useTranslations("download");
  return formatGroups.map((group) => (
    <section key={group} aria-labelledby={group} className="stack stack--tight">
      <h2 id={group} className={styles["group"]}>
        {t(`group.${group}`)}
      </h2>
      <ul className={`bare ${styles["rows"] ?? ""}`}>
        {formats
          .filter((format) => exporters[format].group === group)
          .flatMap((format) => {
            const written = downloads.find((each) => each.format === format);
            return written === undefined ? [] : [<FormatRow key={format} written={written} href={href} />];
          })}
      </ul>
    </section>
  ));
};

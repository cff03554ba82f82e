import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import { ClassroomLink } from "./classroom-link";
import { CopyButton } from "./copy-button";
import { codeAddress, joinAddress, spokenAddress } from "./join-address";
import { JoinCode } from "./join-code";
import { QrCode } from "./qr-code";
import styles from "./share.module.css";

const leftToRight = (address: ReactNode) => <bdi dir="ltr">{address}</bdi>;

/** The link, the code and the QR code for students, with the ways to pass them on. */
export const ForStudents = ({ assignment, origin }: { assignment: AssignmentView; origin: string }) => {
  const t = useTranslations("assign.share");
  const { id, code, settings } = assignment;
  const address = joinAddress(origin, code);
  const said = { copied: t("copied"), notCopied: t("notCopied") };
  return (
    <section aria-labelledby="for-students" className={`card ${styles["students"] ?? ""}`}>
      <h2 id="for-students" className="visually-hidden">
        {t("studentTitle")}
      </h2>
      <div className={styles["words"]}>
        <div className="field">
          <label className="label" htmlFor="student-link">
            {t("link")}
          </label>
          <input
            id="student-link"
            readOnly
            dir="ltr"
            value={address}
            className={`input ${styles["address"] ?? ""}`}
          />
          <div className="row">
            <CopyButton text={address} label={t("copyLink")} {...said} />
          </div>
        </div>
        <div className="field">
          <p className="label">{t("code")}</p>
          <JoinCode code={code} />
          <p className="hint">
            {t.rich("codeGoes", { host: spokenAddress(codeAddress(origin)), address: leftToRight })}
          </p>
          <div className="row">
            <CopyButton text={code} label={t("copyCode")} {...said} />
          </div>
        </div>
        <a className="button" href={`/assignments/${id}/screen`}>
          {t("screen")}
        </a>
        <ClassroomLink url={address} title={settings.title} />
      </div>
      <QrCode text={address} label={t("qr")} />
    </section>
  );
};

import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/model/assignment";
import { FullScreenButton } from "@/shell/browser-buttons";
import { FrameLink } from "@/shell/frame-link";
import { codeAddress, joinAddress, JoinCode, QrCode, addressWithoutScheme } from "./join-code";
import styles from "./screen-page.module.css";
import { useMoment } from "./teacher-page";

/** How to join, for the projector, in letters that the last row can read, and nothing else. */
export const ScreenPage = ({ assignment, origin }: { assignment: AssignmentView; origin: string }) => {
  const t = useTranslations("assign.screen");
  const share = useTranslations("assign.share");
  const { id, code, settings, state } = assignment;
  const moment = useMoment(settings.timeZone);
  const date = settings.opensAt === null ? "" : moment(settings.opensAt);
  return (
    <main id="content" className={styles["screen"]}>
      <h1 className={styles["title"]}>
        <bdi>{settings.title}</bdi>
      </h1>
      <div className={styles["ways"]}>
        <div className={styles["words"]}>
          <p className={styles["label"]}>{t("go")}</p>
          <p dir="ltr" className={styles["address"]}>
            {addressWithoutScheme(codeAddress(origin))}
          </p>
          <p className={styles["label"]}>{t("code")}</p>
          <p className={styles["code"]}>
            <JoinCode code={code} />
          </p>
          {state !== "open" && <p className="notice">{t(state, { date })}</p>}
        </div>
        <div className={styles["qr"]}>
          <QrCode text={joinAddress(origin, code)} label={share("qr")} />
        </div>
      </div>
      <p className={`row ${styles["tools"] ?? ""}`}>
        <FrameLink className="button button--quiet" href={`/assignments/${id}/share`}>
          {t("back")}
        </FrameLink>
        <FullScreenButton label={t("full")} />
      </p>
    </main>
  );
};

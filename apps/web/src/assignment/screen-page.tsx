import { NextIntlClientProvider, useMessages, useTranslations } from "next-intl";
import type { AssignmentView } from "@/model/assignment";
import { FullScreenButton } from "@/shell/browser-buttons";
import { FrameLink } from "@/shell/frame-link";
import { FollowScreen } from "./live-line";
import { codeAddress, joinAddress, JoinCode, QrCode, addressWithoutScheme } from "./join-code";
import { statusOf, timesOf } from "./assignment-status";
import styles from "./screen-page.module.css";
import { useMoment } from "./teacher-page";

/** Keeps the page as the assignment is. Without JavaScript the page loads itself anew each minute. */
const Follow = ({ assignment, now }: { assignment: AssignmentView; now: number }) => {
  const { assign } = useMessages();
  const { id, settings } = assignment;
  return (
    <NextIntlClientProvider messages={{ assign: { live: assign.live } }}>
      <FollowScreen
        id={id}
        first={statusOf(assignment, now)}
        times={timesOf(settings)}
        timeZone={settings.timeZone}
      />
      <noscript>
        <meta httpEquiv="refresh" content="60" />
      </noscript>
    </NextIntlClientProvider>
  );
};

/** `now`: the server's clock. */
type Props = { assignment: AssignmentView; origin: string; now: number };

/** How to join, for the projector, in letters that the last row can read, and nothing else. */
export const ScreenPage = ({ assignment, origin, now }: Props) => {
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
          <p dir="ltr" translate="no" className={styles["address"]}>
            {addressWithoutScheme(codeAddress(origin))}
          </p>
          <p className={styles["label"]}>{t("code")}</p>
          <p className={styles["code"]}>
            <JoinCode code={code} />
          </p>
          {state !== "open" && <p className="notice">{t(state, { date })}</p>}
          <Follow assignment={assignment} now={now} />
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

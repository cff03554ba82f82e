import { earlyAnswers } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmbedSection } from "@/embed/embed-section";
import { pagePath, siteOrigin } from "@/identity/identity";
import type { AssignmentView, Role } from "@/model/assignment";
import type { AssignmentId } from "@/model/ids";
import { waitsForClosing } from "@/model/release";
import { retentionDays } from "@/model/retention";
import { CopyButton } from "@/shell/browser-buttons";
import { FrameLink } from "@/shell/frame-link";
import { ProblemNotice } from "@/shell/problem-notice";
import { isFramed, type Query, valueOf } from "@/addresses";
import { type LinkChange, readLinkChange } from "./done";
import { codeAddress, joinAddress, JoinCode, QrCode, addressWithoutScheme } from "./join-code";
import { loadLink } from "./links.server";
import { PrivateSection, type PrivateLinks, ShownLink } from "./private-links";
import styles from "./share-page.module.css";
import { LockForm, openAssignment, TeacherPage, useDay, useMoment } from "./teacher-page";

/**
 * The address at which Google Classroom takes a link from its query. A plain link is enough, so none of their scripts
 * is on this page.
 */
const classroomAddress = (url: string, title: string): string =>
  `https://classroom.google.com/share?${new URLSearchParams({ url, title, itemtype: "assignment" }).toString()}`;

/** A link that posts the student link in Google Classroom. */
const ClassroomLink = ({ url, title }: { url: string; title: string }) => {
  const t = useTranslations("assign.share");
  return (
    <p className="hint">
      <a href={classroomAddress(url, title)} target="_blank" rel="noopener noreferrer">
        {t("classroom")}
      </a>
      {" · "}
      {t("classroomNote")}
    </p>
  );
};

const leftToRight = (address: ReactNode) => (
  <bdi dir="ltr" translate="no">
    {address}
  </bdi>
);

/** The link, the code and the QR code for students, with the ways to pass them on. */
const StudentSection = ({ assignment, origin }: { assignment: AssignmentView; origin: string }) => {
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
            {t.rich("codeGoes", { host: addressWithoutScheme(codeAddress(origin)), address: leftToRight })}
          </p>
          <div className="row">
            <CopyButton text={code} label={t("copyCode")} {...said} />
          </div>
        </div>
        <FrameLink className="button" href={`/assignments/${id}/screen`}>
          {t("screen")}
        </FrameLink>
        <ClassroomLink url={address} title={settings.title} />
      </div>
      <QrCode text={address} label={t("qr")} />
    </section>
  );
};

const withoutDashes = (value: string): string => value.replaceAll("-", "");

/** The settings of the assignment in three lines, with links to where they are changed. */
const SettingsSummary = ({ assignment }: { assignment: AssignmentView }) => {
  const t = useTranslations("assign");
  const { id, questions, settings } = assignment;
  const moment = useMoment(settings.timeZone);
  const feedbackLink = (chunks: ReactNode) => (
    <FrameLink href={`/assignments/${id}/settings#feedback`}>{chunks}</FrameLink>
  );
  const { timeLimitMinutes, opensAt, closesAt } = settings;
  return (
    <section aria-labelledby="as-it-is" className={styles["facts"]}>
      <h2 id="as-it-is">{t("share.asItIs")}</h2>
      <p>
        {t("share.summary", {
          questions,
          limit: timeLimitMinutes === null ? "none" : "some",
          minutes: timeLimitMinutes ?? 0,
          attempts: settings.attempts ?? 0,
          feedback: withoutDashes(settings.feedback),
        })}
      </p>
      <p>
        {t("share.times", {
          opens: opensAt === null ? "no" : "yes",
          opensAt: opensAt === null ? "" : moment(opensAt),
          closes: closesAt === null ? "no" : "yes",
          closesAt: closesAt === null ? "" : moment(closesAt),
        })}
      </p>
      {waitsForClosing(settings) && <p className="notice">{t("share.noClosing")}</p>}
      {earlyAnswers(settings) === "second-name" && (
        <p className="hint">{t.rich("share.early", { link: feedbackLink })}</p>
      )}
      <p>
        {t("share.read", { kind: settings.reading.kind })}{" "}
        <FrameLink href={`/assignments/${id}/settings#readingKind`}>{t("settings.reading")}</FrameLink>
      </p>
      <p className="row">
        <FrameLink href={`/assignments/${id}/settings`}>{t("share.change")}</FrameLink>
        <FrameLink href={`/assignments/${id}/questions`}>{t("share.see")}</FrameLink>
      </p>
    </section>
  );
};

/**
 * The manage link in full, where the page has no cookie and is reached by an address alone: a teacher who closes the tab
 * has nothing else.
 */
const OnlyWayBack = ({ assignment, link }: { assignment: AssignmentView; link: string | null }) => {
  const t = useTranslations("assign.share.only");
  return (
    <section aria-labelledby="only-way" className="card error-summary stack stack--tight">
      <h2 id="only-way">{t("title")}</h2>
      {link === null ? (
        <p>{t(assignment.links.manage ? "elsewhere" : "none")}</p>
      ) : (
        <>
          <p>{t("text")}</p>
          <ShownLink assignment={assignment} kind="manage" link={link} />
        </>
      )}
    </section>
  );
};

type ShareContentProps = {
  assignment: AssignmentView;
  origin: string;
  links: PrivateLinks | undefined;
  /** The manage link if it is the only way back; undefined where a cookie leads back too. */
  onlyWay: string | null | undefined;
  done: LinkChange | null;
  problem: string | undefined;
};

/** The page that a teacher sees first: a link, a code and a QR code to hand out. Nothing private is in sight. */
const ShareContent = ({ assignment, origin, links, onlyWay, done, problem }: ShareContentProps) => {
  const t = useTranslations("assign");
  const day = useDay(assignment.settings.timeZone);
  const { code, settings, keptUntil, lockedAt } = assignment;
  return (
    <TeacherPage assignment={assignment} title={t("share.title")} current="share">
      <ProblemNotice code={problem} />
      {onlyWay !== undefined && <OnlyWayBack assignment={assignment} link={onlyWay} />}
      <p>{t("share.ready")}</p>
      <StudentSection assignment={assignment} origin={origin} />
      <SettingsSummary assignment={assignment} />
      <div className="stack stack--tight">
        <LockForm assignment={assignment} back="share" />
        <p className="hint">{t(lockedAt === null ? "lock.note" : "lock.locked")}</p>
        <p className="hint">
          {t("share.full", { cap: settings.cap })}{" "}
          {t(settings.closesAt === null ? "share.kept" : "share.keptAfterClosing", {
            date: day(keptUntil),
            days: retentionDays,
          })}
        </p>
      </div>
      <div className={styles["folded"]}>
        <EmbedSection embedded={{ kind: "assignment", code }} origin={origin} name={settings.title} />
      </div>
      <PrivateSection assignment={assignment} links={links} done={done} />
    </TeacherPage>
  );
};

const privateLinks = async (id: AssignmentId, origin: string): Promise<PrivateLinks> => {
  const full = async (role: Role): Promise<string | null> => {
    const path = await loadLink(id, role);
    return path === null ? null : `${origin}${path}`;
  };
  const [manage, results] = await Promise.all([full("manage"), full("results")]);
  return { manage, results };
};

type SharePageProps = { id: string; query: Query };

/** The share page; with `links` in the address, the private links as well. */
export const SharePage = async ({ id, query }: SharePageProps) => {
  const assignment = await openAssignment(id);
  const [origin, path] = await Promise.all([siteOrigin(), pagePath()]);
  const isShown = valueOf(query, "links") === "1";
  const known = isShown || isFramed(path) ? await privateLinks(assignment.id, origin) : undefined;
  const links = isShown ? known : undefined;
  const onlyWay = isFramed(path) ? known?.manage : undefined;
  return (
    <ShareContent
      {...{ assignment, origin, links, onlyWay }}
      done={readLinkChange(valueOf(query, "done"))}
      problem={valueOf(query, "problem")}
    />
  );
};

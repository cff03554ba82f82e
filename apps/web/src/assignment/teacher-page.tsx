import { useTranslations } from "next-intl";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { useFormat } from "@/i18n/use-format";
import { readPageAddress } from "@/identity/identity";
import { note } from "@/limits/limits";
import type { AssignmentView, Role } from "@/model/assignment";
import { FrameForm, FrameLink, SiteOnly } from "@/shell/frame-link";
import { IdempotencyKeyField } from "@/shell/idempotency-key-field";
import type { Variety } from "./draw.server";
import { loadAssignment } from "./manage.server";
import styles from "./teacher-page.module.css";

const places = ["share", "questions", "settings", "live", "results"] as const;
type Place = (typeof places)[number];

/** The pages that each role may see. */
const placesOf: Record<Role, readonly Place[]> = { manage: places, results: ["results"] };

type AssignmentNavProps = { id: string; role: Role; current?: Place | undefined };

/** Links to the pages of one assignment. They are plain links, so that each visit shows what is stored now. */
const AssignmentNav = ({ id, role, current }: AssignmentNavProps) => {
  const t = useTranslations("assign.nav");
  return (
    <nav aria-label={t("label")} className="screen-only">
      <ul className={styles["nav"]}>
        {placesOf[role].map((place) => (
          <li key={place}>
            <FrameLink
              href={`/assignments/${id}/${place}`}
              aria-current={place === current ? "page" : undefined}
            >
              {t(place)}
            </FrameLink>
          </li>
        ))}
        <li className={styles["home"]}>
          <FrameLink href="/assignments">{t("home")}</FrameLink>
        </li>
      </ul>
    </nav>
  );
};

type TeacherPageProps = {
  assignment: AssignmentView;
  /** What the page is about; the assignment's own title stands above it. */
  title: string;
  current?: Place;
  /** Whether the content is wider than a reading column. The heading stays where it is on the other pages. */
  wide?: boolean;
  children: ReactNode;
};

/** The frame of every page of an assignment: its title, its state, and links to the other pages. */
export const TeacherPage = ({ assignment, title, current, wide = false, children }: TeacherPageProps) => {
  const t = useTranslations("assign");
  return (
    <main id="content" className="page page--wide stack">
      <div className={styles["head"]}>
        <div className={styles["titleRow"]}>
          <p className="kicker">
            <bdi>{assignment.settings.title}</bdi>
          </p>
          <span className="tag">{t(`state.${assignment.state}`)}</span>
        </div>
        <h1>{title}</h1>
      </div>
      <AssignmentNav id={assignment.id} role={assignment.role} current={current} />
      <div className={`stack ${wide ? "" : (styles["column"] ?? "")}`}>{children}</div>
    </main>
  );
};

/**
 * Loads the assignment for a teacher's page. One that does not exist and one that belongs to somebody else give the
 * same “not found” page.
 */
export const openAssignment = async (id: string): Promise<AssignmentView> => {
  const assignment = await loadAssignment(id);
  if (!assignment) notFound();
  // A class that sits where its teacher does is not held up by somebody who guesses codes there.
  await note("rightCode", assignment.id, await readPageAddress());
  return assignment;
};

type Writes = (moment: number | string) => string;

/** Formats moments with day and hour, in the time zone of the assignment. */
export const useMoment = (timeZone: string): Writes => {
  const format = useFormat();
  return (moment) =>
    format.dateTime(new Date(moment), {
      weekday: "short",
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      timeZone,
      timeZoneName: "short",
    });
};

/** Formats moments as dates only, where the hour does not matter. */
export const useDay = (timeZone: string): Writes => {
  const format = useFormat();
  return (moment) => format.dateTime(new Date(moment), { dateStyle: "long", timeZone });
};

/** Says how many questions of a quiz differ from student to student, where each student is given different ones. */
export const useVariety = (): ((variety: Variety) => string) => {
  const t = useTranslations("assign");
  return ({ differing, of }) => t("variety", { differing, of, same: of - differing });
};

type LockFormProps = {
  assignment: Pick<AssignmentView, "id" | "lockedAt">;
  back: "share" | "live" | "settings";
};

/** Stops new students from joining, or lets them join again. */
export const LockForm = ({ assignment, back }: LockFormProps) => {
  const t = useTranslations("assign.lock");
  const isLocked = assignment.lockedAt !== null;
  return (
    <FrameForm method="post" action={`/assignments/${assignment.id}/lock`}>
      <input type="hidden" name="locked" value={isLocked ? "no" : "yes"} />
      <input type="hidden" name="back" value={back} />
      <button className="button button--quiet">{t(isLocked ? "unlock" : "lock")}</button>
    </FrameForm>
  );
};

type NamesFormProps = { id: string; hidden: boolean; back: "live" | "results" };

/** Hides the students' names from a projector, on every page of the assignment, or shows them again: by a cookie. */
export const NamesForm = ({ id, hidden, back }: NamesFormProps) => {
  const t = useTranslations("assign.names");
  return (
    <SiteOnly>
      <form method="post" action={`/assignments/${id}/names`} className="screen-only">
        <input type="hidden" name="hidden" value={hidden ? "no" : "yes"} />
        <input type="hidden" name="back" value={back} />
        <button className="button button--quiet">{t(hidden ? "show" : "hide")}</button>
      </form>
    </SiteOnly>
  );
};

/** Makes a new assignment like this one. */
export const DuplicateForm = ({ id }: { id: string }) => {
  const t = useTranslations("assign.duplicate");
  return (
    <FrameForm method="post" action={`/assignments/${id}/duplicate`} className="stack stack--tight">
      <IdempotencyKeyField />
      <div>
        <button className="button button--quiet">{t("button")}</button>
      </div>
      <p className="hint">{t("note")}</p>
    </FrameForm>
  );
};

import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { framePath } from "@/addresses";
import { FrameLink } from "@/shell/frame-link";
import { isJsonObject, type JsonObject } from "@/shell/json-object";
import { readDeadline, reportDeadline } from "./countdown";
import {
  type Entry,
  losesAnswers,
  type Save,
  SaveQueue,
  type SaveState,
  type SendOutcome,
  type Snapshot,
} from "./save-queue";
import styles from "./saving.module.css";

/** Problem codes after which a save is not tried again. */
const finalOutcomes: Record<string, SendOutcome> = {
  attempt_submitted: { kind: "submitted" },
  attempt_not_found: { kind: "gone" },
  deadline_passed: { kind: "late" },
};

const readBody = async (answer: globalThis.Response): Promise<JsonObject> => {
  const body: unknown = await answer.json().catch(() => undefined);
  return isJsonObject(body) ? body : {};
};

const isEntry = (value: unknown): value is Entry =>
  isJsonObject(value) && typeof value["revision"] === "number" && typeof value["marked"] === "boolean";

const readProblem = async (answer: globalThis.Response): Promise<SendOutcome> => {
  const { code, current } = await readBody(answer);
  const known = typeof code === "string" ? finalOutcomes[code] : undefined;
  if (known) return known;
  if (answer.status === 409 && isEntry(current)) {
    return { kind: code === "response_locked" ? "locked" : "conflict", current };
  }
  return answer.status === 429 || answer.status >= 500 ? { kind: "unreachable" } : { kind: "refused" };
};

/**
 * Sends one save over the JSON API, and records the deadline that the response carries. It never throws: a lost
 * connection is `unreachable`.
 */
const putResponse =
  (attemptId: string) =>
  async ({ questionId, response, marked, revision }: Save): Promise<SendOutcome> => {
    try {
      const answer = await fetch(framePath(`/api/v1/attempts/${attemptId}/responses/${questionId}`), {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ response, marked, revision }),
        // The last answer still goes out when the page is left.
        keepalive: true,
      });
      if (!answer.ok) return await readProblem(answer);
      const saved = await readBody(answer);
      const report = readDeadline(saved);
      if (report !== undefined) reportDeadline(attemptId, report);
      // An acknowledgement says which revision is on disk; anything else is not an acknowledgement.
      return saved["revision"] === revision ? { kind: "saved", revision } : { kind: "unreachable" };
    } catch {
      return { kind: "unreachable" };
    }
  };

const queues = new Map<string, SaveQueue>();

const schedule = (work: () => void, delay: number): (() => void) => {
  const timer = setTimeout(work, delay);
  return () => clearTimeout(timer);
};

/**
 * The save queue of an attempt. In the browser there is one for as long as the page's scripts run: anyone who looks at
 * the article and comes back finds the answers as they were, even if the router shows an older page.
 */
const attemptQueue = (attemptId: string, entries: Readonly<Record<string, Entry>>): SaveQueue => {
  const queue = queues.get(attemptId) ?? new SaveQueue(entries, { send: putResponse(attemptId), schedule });
  if (typeof window !== "undefined") queues.set(attemptId, queue);
  return queue;
};

const messages = {
  idle: undefined,
  saving: "saving",
  saved: "saved",
  failed: "notSaved",
  refused: "refused",
  late: "late",
  gone: "gone",
  submitted: "submittedElsewhere",
} as const satisfies Record<SaveState, string | undefined>;

type Props = { state: SaveState; resultHref: string; onRetry: () => void };

/** One line that says whether the answer is on the server's disk. */
export const SaveStateLine = ({ state, resultHref, onRetry }: Props) => {
  const t = useTranslations("take.question");
  const message = messages[state];
  return (
    <div className={styles["line"]} data-state={state}>
      <p aria-live="polite">{message && t(message)}</p>
      {state === "idle" && <noscript>{t("savedOnNext")}</noscript>}
      {state === "failed" && (
        <button type="button" className={styles["retry"]} onClick={onRetry}>
          {t("tryAgain")}
        </button>
      )}
      {(state === "submitted" || state === "late") && (
        <FrameLink href={resultHref}>{t("seeResult")}</FrameLink>
      )}
    </div>
  );
};

/** The save queue of one attempt, tied to the page: it saves on leaving and warns while an answer would be lost. */
export const useSaveQueue = (
  attemptId: string,
  entries: Readonly<Record<string, Entry>>,
): { queue: SaveQueue; snapshot: Snapshot } => {
  const [queue] = useState(() => attemptQueue(attemptId, entries));
  const snapshot = useSyncExternalStore(queue.subscribe, queue.snapshot, queue.snapshot);
  const unsaved = losesAnswers[snapshot.state];

  useEffect(() => {
    const save = (): void => void queue.flush();
    addEventListener("online", save);
    document.addEventListener("visibilitychange", save);
    return () => {
      removeEventListener("online", save);
      document.removeEventListener("visibilitychange", save);
    };
  }, [queue]);

  useEffect(() => {
    // A page from the back/forward cache may be older than what another page has saved.
    const refresh = (event: PageTransitionEvent): void => {
      if (event.persisted) location.reload();
    };
    addEventListener("pageshow", refresh);
    return () => removeEventListener("pageshow", refresh);
  }, []);

  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      if (losesAnswers[queue.snapshot().state]) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [queue, unsaved]);

  return { queue, snapshot };
};

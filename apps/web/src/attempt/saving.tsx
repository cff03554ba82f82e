import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { framePath } from "@/addresses";
import { FrameLink, usePagePath } from "@/shell/frame-link";
import { isJsonObject, type JsonObject } from "@/shell/json-object";
import { timedFetch } from "@/shell/timed-fetch";
import { type AnswerClock, pageAge, pageClock } from "./answer-clock";
import { readDeadline, reportDeadline } from "./countdown";
import { keptAnswers } from "./kept-answers";
import {
  type Entries,
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

const readTime = (value: unknown): number => (typeof value === "string" ? Date.parse(value) : Number.NaN);

/**
 * Sends one save over the JSON API, and records the server's clock and the deadline that the response carries. It never
 * throws: a lost connection is `unreachable`, and so is one that was given up.
 */
const putResponse =
  (attemptId: string, clock: AnswerClock) =>
  async (
    { questionId, response, marked, madeAt, revision }: Save,
    signal: AbortSignal,
  ): Promise<SendOutcome> => {
    const body = { response, marked, revision, madeAt: new Date(madeAt).toISOString() };
    try {
      const answer = await fetch(framePath(`/api/v1/attempts/${attemptId}/responses/${questionId}`), {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
        // The last answer still goes out when the page is left.
        keepalive: true,
        signal,
      });
      if (!answer.ok) return await readProblem(answer);
      const saved = await readBody(answer);
      clock.learn(readTime(saved["now"]));
      const report = readDeadline(saved);
      if (report !== undefined) reportDeadline(attemptId, report);
      // An acknowledgement says which revision is on disk; anything else is not an acknowledgement.
      return saved["question"] === questionId && typeof saved["revision"] === "number"
        ? { kind: "saved", revision: saved["revision"] }
        : { kind: "unreachable" };
    } catch {
      return { kind: "unreachable" };
    }
  };

const askLimit = 10_000;

/** The answers that the server has stored; none without a connection. */
const fetchStored = async (attemptId: string): Promise<Entries> => {
  try {
    const address = framePath(`/api/v1/attempts/${attemptId}`);
    const { responses } = await timedFetch(address, askLimit, readBody, { cache: "no-store" });
    if (!isJsonObject(responses)) return {};
    const entries = Object.entries(responses).flatMap(([id, value]) =>
      isEntry(value) ? [[id, value] as const] : [],
    );
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
};

/** Whether the site answers at all: a page that is left for one that never comes cannot be shown again. */
export const isReachable = async (): Promise<boolean> => {
  try {
    return await timedFetch("/livez", askLimit / 2, ({ ok }) => ok, { cache: "no-store" });
  } catch {
    return false;
  }
};

const schedule = (work: () => void, delay: number): (() => void) => {
  const timer = setTimeout(work, delay);
  return () => clearTimeout(timer);
};

type Saving = { queue: SaveQueue; clock: AnswerClock };

const savings = new Map<string, Saving>();

/**
 * The save queue of an attempt. In the browser there is one for as long as the page's scripts run: anyone who looks at
 * the article and comes back finds the answers as they were, even if the router shows an older page.
 */
const attemptSaving = (attemptId: string, entries: Entries): Saving => {
  const known = savings.get(attemptId);
  if (known !== undefined) return known;
  const clock = pageClock();
  const send = putResponse(attemptId, clock);
  const queue = new SaveQueue(entries, { send, schedule, clock, device: keptAnswers(attemptId) });
  if (typeof window !== "undefined") savings.set(attemptId, { queue, clock });
  return { queue, clock };
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

type SaveStateProps = {
  state: SaveState;
  snapshot: Pick<Snapshot, "isKept" | "isTrying">;
  resultHref: string;
  onRetry: () => void;
};

/**
 * One line that says whether the answer is on the server's disk. Only a change of the state is announced, and not each
 * try.
 */
export const SaveStateLine = ({ state, snapshot, resultHref, onRetry }: SaveStateProps) => {
  const t = useTranslations("take.saving");
  const path = usePagePath();
  const message = messages[state];
  const { isKept, isTrying } = snapshot;
  return (
    <div className={styles["line"]} data-state={state}>
      <p aria-live="polite">{message && <span key={message}>{t(message)}</span>}</p>
      {state === "idle" && <noscript>{t("savedOnNext")}</noscript>}
      {state === "failed" && (
        <>
          <button type="button" className={styles["retry"]} onClick={onRetry}>
            {t("tryAgain")}
          </button>
          <span className={styles["aside"]} key={isTrying ? "trying" : "kept"}>
            {isTrying ? t("trying") : isKept && t("keptHere")}
          </span>
        </>
      )}
      {/* Loaded again, the page leads anyone who was removed to where they can join again. */}
      {state === "gone" && <a href={path}>{t("reload")}</a>}
      {(state === "submitted" || state === "late") && (
        <FrameLink href={resultHref}>{t("seeResult")}</FrameLink>
      )}
    </div>
  );
};

type SaveQueueProps = {
  attemptId: string;
  /** What was stored as the page was rendered. */
  entries: Entries;
};

/** The save queue of one attempt and what is to be shown of it. */
export const useSaveQueue = ({
  attemptId,
  entries,
}: SaveQueueProps): { queue: SaveQueue; snapshot: Snapshot } => {
  const [{ queue }] = useState(() => attemptSaving(attemptId, entries));
  const snapshot = useSyncExternalStore(queue.subscribe, queue.snapshot, () => queue.first);
  return { queue, snapshot };
};

const never = () => () => undefined;

/** Whether the page is being shown as the server rendered it: not so where a link led here without loading a page. */
const useIsHydrating = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );

/**
 * Ties the save queue of an attempt to a page, once on each: it takes up what could not be saved before, saves on
 * leaving, looks at what other tabs saved when the page is seen again, and warns while an answer would be lost.
 *
 * @param now the server's clock as the page was rendered, in milliseconds since 1970.
 * @returns leaves the page without that warning, for those who have been asked already.
 */
export const useSavingOnPage = (
  { attemptId, entries }: SaveQueueProps,
  now: number,
): ((leave: () => void) => void) => {
  const [{ queue, clock }] = useState(() => attemptSaving(attemptId, entries));
  const mayLeave = useRef(false);
  const isHydrating = useRef(useIsHydrating());

  useEffect(() => {
    clock.learn(now, isHydrating.current ? pageAge() : 0);
  }, [clock, now]);

  useEffect(() => queue.learn(entries), [queue, entries]);

  useEffect(() => {
    const look = async (): Promise<void> => queue.learn(await fetchStored(attemptId));
    const wake = (): void => {
      mayLeave.current = false;
      queue.restore();
      void queue.retry();
      void look();
    };
    const see = (): void => (document.visibilityState === "visible" ? wake() : queue.sendAll());
    // The back/forward cache has the page as it was left. If it cannot be loaded anew, it is better than none.
    const comeBack = async (event: PageTransitionEvent): Promise<void> => {
      if (!event.persisted) return;
      if (await isReachable()) location.reload();
      else wake();
    };
    const onShow = (event: PageTransitionEvent): void => void comeBack(event);
    if (!queue.restore()) void look();
    addEventListener("online", wake);
    addEventListener("pageshow", onShow);
    document.addEventListener("visibilitychange", see);
    return () => {
      removeEventListener("online", wake);
      removeEventListener("pageshow", onShow);
      document.removeEventListener("visibilitychange", see);
    };
  }, [attemptId, queue]);

  const { state } = useSyncExternalStore(queue.subscribe, queue.snapshot, () => queue.first);
  const unsaved = losesAnswers[state];
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      if (!mayLeave.current && losesAnswers[queue.snapshot().state]) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [queue, unsaved]);

  return (leave) => {
    mayLeave.current = true;
    leave();
  };
};

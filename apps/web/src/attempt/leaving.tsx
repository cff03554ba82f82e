import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { losesAnswers, type SaveQueue, type Snapshot } from "./save-queue";
import { isReachable } from "./saving";

/** Milliseconds for which a press on a button waits for a save before it says that it does. */
const patience = 2000;

const soon = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, patience))]);

/** Where somebody is going while an answer is not saved, and what came of the wish to go all the same. */
type Going = { go: () => void; site: "unasked" | "asked" | "silent" };

export type Leaving = {
  going: Going | null;
  /** Goes once everything is saved, or lets the person choose. */
  leave: (go: () => void) => Promise<void>;
  goAnyway: () => Promise<void>;
  stay: () => void;
};

type Parts = {
  queue: SaveQueue;
  /** Leaves without the browser's warning. */
  leaveFreely: (go: () => void) => void;
};

/** Leaving a page on which an answer may not be saved: never at once as if all were well, and never not at all. */
export const useLeaving = ({ queue, leaveFreely }: Parts): Leaving => {
  const [going, setGoing] = useState<Going | null>(null);
  const presses = useRef(0);

  useEffect(() => {
    if (going === null) return undefined;
    return queue.subscribe(() => {
      if (losesAnswers[queue.snapshot().state]) return;
      presses.current += 1;
      setGoing(null);
      going.go();
    });
  }, [queue, going]);

  const stay = (): void => {
    presses.current += 1;
    setGoing(null);
  };
  const leave = async (go: () => void): Promise<void> => {
    presses.current += 1;
    const press = presses.current;
    await soon(queue.snapshot().state === "failed" ? queue.retry() : queue.flush());
    // Another button was pressed meanwhile.
    if (press !== presses.current) return;
    if (losesAnswers[queue.snapshot().state]) setGoing({ go, site: "unasked" });
    else go();
  };
  const goAnyway = async (): Promise<void> => {
    if (going === null || going.site === "asked") return;
    const press = presses.current;
    setGoing({ ...going, site: "asked" });
    const isThere = await isReachable();
    if (press !== presses.current) return;
    if (isThere) leaveFreely(going.go);
    setGoing({ ...going, site: isThere ? "unasked" : "silent" });
  };
  return { going, leave, goAnyway, stay };
};

type ChoiceProps = {
  leaving: Leaving;
  snapshot: Snapshot;
  /** Goes on with a page of the attempt, or ends it. */
  to: "page" | "submission";
};

const why = (
  { state, isKept }: Snapshot,
  to: ChoiceProps["to"],
): "refused" | "kept" | "notKept" | "ending" => {
  if (to === "submission") return "ending";
  if (state === "refused") return "refused";
  return isKept ? "kept" : "notKept";
};

/** What can be done about an answer that is not saved while somebody wants to go on. It takes the focus once. */
export const LeavingChoice = ({ leaving, snapshot, to }: ChoiceProps) => {
  const t = useTranslations("take.unsaved");
  const box = useRef<HTMLDivElement>(null);
  const { going, goAnyway, stay } = leaving;
  const isOpen = going !== null;
  useEffect(() => {
    if (isOpen) box.current?.focus();
  }, [isOpen]);
  if (going === null) return null;
  const reason = why(snapshot, to);
  const words = (): string => {
    if (going.site === "asked") return t("asked");
    return going.site === "silent" ? t("silent") : t(`why.${reason}`);
  };
  return (
    <div ref={box} role="alert" tabIndex={-1} className="error-summary stack stack--tight">
      <p>
        <strong>{t(to === "submission" ? "notSubmitted" : "leaveTitle")}</strong>
      </p>
      <p key={`${going.site} ${reason}`}>{words()}</p>
      <div className="row">
        <button type="button" className="button" onClick={stay}>
          {t("stay")}
        </button>
        <button type="button" className="button button--quiet" onClick={() => void goAnyway()}>
          {t(`go.${reason}`)}
        </button>
      </div>
    </div>
  );
};

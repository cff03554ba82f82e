import type { TypedAnswer } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import type { Regradable, RegradeInput } from "./regrade-input.server";

type RegradeFormProps = {
  assignment: string;
  kind: "key" | "compare" | "award" | "drop";
  question: string;
  title: string;
  children: ReactNode;
};

/**
 * A regrade to be previewed: the form leads to the preview and changes nothing. Its fields are in the address, and so
 * in history, logs and referrers; they are ids, ticks and points, never text that somebody wrote.
 */
export const RegradeForm = ({ assignment, kind, question, title, children }: RegradeFormProps) => (
  <section aria-labelledby={`regrade-${kind}`} className="card">
    <FrameForm method="get" action={`/assignments/${assignment}/results/regrade`} className="stack">
      <h3 id={`regrade-${kind}`}>{title}</h3>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="question" value={question} />
      {children}
    </FrameForm>
  </section>
);

type RegradeFieldsProps = {
  /** Whether it can lower any result at all. */
  canLower?: boolean;
};

/** Whether scores may fall. */
const LowerField = () => {
  const t = useTranslations("assignResults.regrade");
  return (
    <label className="choice">
      <input type="checkbox" name="lower" value="on" />
      <span className="choice__text">
        {t("lower")}
        <span className="hint">{t("lowerHint")}</span>
      </span>
    </label>
  );
};

/** The end of every regrade form: whether scores may fall, and a button that leads to a preview. */
export const RegradeFields = ({ canLower = true }: RegradeFieldsProps) => {
  const t = useTranslations("assignResults.regrade");
  return (
    <>
      {canLower && <LowerField />}
      <div>
        <button className="button">{t("see")}</button>
      </div>
    </>
  );
};

type TypedRegradeFormProps = {
  assignment: string;
  kind: "key" | "accept" | "refuse";
  question: string;
  label: string;
  hint?: string;
  /** The greatest number of characters. */
  limit?: number;
  /** The text that was typed before and refused. */
  text?: string | undefined;
  children?: ReactNode;
};

/**
 * A regrade by a typed text, to be previewed. It is posted, and kept for the preview, so that the text is in no
 * address.
 */
export const TypedRegradeForm = ({
  assignment,
  kind,
  question,
  label,
  hint,
  limit = 200,
  text,
  children,
}: TypedRegradeFormProps) => {
  const field = `${kind}-text`;
  return (
    <FrameForm
      method="post"
      action={`/assignments/${assignment}/results/regrades/preview`}
      autoComplete="off"
      className="stack"
    >
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="question" value={question} />
      <div className="field">
        <label className="label" htmlFor={field}>
          {label}
        </label>
        {hint && (
          <p className="hint" id={`${field}-hint`}>
            {hint}
          </p>
        )}
        <input
          className="input"
          id={field}
          name="text"
          required
          maxLength={limit}
          dir="auto"
          defaultValue={text}
          aria-describedby={hint ? `${field}-hint` : undefined}
        />
      </div>
      {children}
      <RegradeFields canLower={kind !== "accept"} />
    </FrameForm>
  );
};

type SpellingFormsProps = {
  assignment: string;
  regradable: Regradable;
  /** Undefined if the question is left out of the statistics. */
  typed: readonly TypedAnswer[] | undefined;
  /** The text that was typed before, and could not be accepted or refused. */
  text?: string | undefined;
};

/** Each answer with an attempt in which it was typed, so that the address names the attempt and not the text. */
const nameAttempts = ({ typed: given }: Regradable, typed: readonly TypedAnswer[] = []) => {
  const byText = Map.groupBy(given, ({ text }) => text);
  return typed.flatMap(({ text, count }) => {
    const [one] = byText.get(text) ?? [];
    return one === undefined ? [] : [{ ...one, count }];
  });
};

type TypedButtonsProps = {
  kind: "accept" | "refuse";
  assignment: string;
  question: string;
  answers: ReturnType<typeof nameAttempts>;
  children?: ReactNode;
};

/** A button for each of the answers that were typed. */
const TypedButtons = ({ kind, assignment, question, answers, children }: TypedButtonsProps) => {
  const t = useTranslations("assignResults.regrade");
  if (answers.length === 0) return null;
  return (
    <FrameForm method="get" action={`/assignments/${assignment}/results/regrade`} className="stack">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="question" value={question} />
      {children}
      <div className="row">
        {answers.map(({ attempt, count, text }) => (
          <button key={attempt} className="button button--quiet" name="attempt" value={attempt}>
            {t(`${kind}This`, { count, text })}
          </button>
        ))}
      </div>
    </FrameForm>
  );
};

/**
 * Accepts a typed answer, by a button for each answer that was given, or any other text, for everyone who typed the
 * same.
 */
export const AcceptForms = ({ assignment, regradable, typed, text }: SpellingFormsProps) => {
  const t = useTranslations("assignResults.regrade");
  const { question } = regradable;
  const isNumber = question.interaction === "number-entry";
  const acceptable = nameAttempts(
    regradable,
    typed?.filter(({ right }) => !right),
  );
  return (
    <section aria-labelledby="regrade-accept" className="card stack">
      <h3 id="regrade-accept">{t(isNumber ? "acceptNumberTitle" : "acceptTitle")}</h3>
      {typed && <p>{t(acceptable.length === 0 ? "acceptNone" : "acceptLead")}</p>}
      <TypedButtons kind="accept" assignment={assignment} question={question.id} answers={acceptable} />
      <TypedRegradeForm
        assignment={assignment}
        kind="accept"
        question={question.id}
        label={t(isNumber ? "acceptNumber" : "acceptText")}
        hint={t(isNumber ? "acceptNumberHint" : "acceptHint")}
        text={text}
      />
    </section>
  );
};

/**
 * Refuses a typed answer that was taken as right, by a button for each, or any other text, for everyone who typed the
 * same. The right answer itself is not among them.
 */
export const RefuseForms = ({ assignment, regradable, typed, text }: SpellingFormsProps) => {
  const t = useTranslations("assignResults.regrade");
  const { question } = regradable;
  const isNumber = question.interaction === "number-entry";
  const refusable = nameAttempts(
    regradable,
    typed?.filter(({ right }) => right),
  ).filter(({ isKey }) => !isKey);
  const form = (
    <TypedRegradeForm
      assignment={assignment}
      kind="refuse"
      question={question.id}
      label={t(isNumber ? "refuseNumber" : "refuseText")}
      limit={isNumber ? 40 : 200}
      text={text}
    />
  );
  return (
    <section aria-labelledby="regrade-refuse" className="card stack">
      <h3 id="regrade-refuse">{t(isNumber ? "refuseNumberTitle" : "refuseTitle")}</h3>
      {typed && <p>{t(refusable.length === 0 ? "refuseNone" : "refuseLead")}</p>}
      <TypedButtons kind="refuse" assignment={assignment} question={question.id} answers={refusable}>
        <LowerField />
      </TypedButtons>
      {refusable.length === 0 ? (
        form
      ) : (
        <details open={text !== undefined}>
          <summary>{t("refuseOther")}</summary>
          {form}
        </details>
      )}
    </section>
  );
};

type OverrideFormProps = { assignment: string; attempt: string; question: string; points: number };

/**
 * Gives other points for one answer of one student. It leads to a preview, where the reason is asked for before it
 * counts.
 */
export const OverrideForm = ({ assignment, attempt, question, points }: OverrideFormProps) => {
  const t = useTranslations("assignResults.answers");
  const field = `points-${question}`;
  return (
    <details className="screen-only">
      <summary>{t("override")}</summary>
      <FrameForm method="get" action={`/assignments/${assignment}/results/regrade`} className="stack">
        <input type="hidden" name="kind" value="override" />
        <input type="hidden" name="question" value={question} />
        <input type="hidden" name="attempt" value={attempt} />
        <div className="field">
          <label className="label" htmlFor={field}>
            {t("pointsField")}
          </label>
          <input
            className="input"
            id={field}
            name="points"
            type="number"
            min={0}
            max={1}
            step={0.01}
            required
            defaultValue={Math.round(points * 100) / 100}
          />
        </div>
        <RegradeFields />
      </FrameForm>
    </details>
  );
};

type NewRegrade = Extract<RegradeInput, { regrade: unknown }>;
type Undo = Extract<RegradeInput, { undo: unknown }>;

/** The regrade that was previewed. The form asks for the reason, and the handler sets whether it is a preview. */
export type PreviewedRegrade = Pick<NewRegrade, "regrade"> | Pick<Undo, "undo">;

const ReasonField = ({ isNeeded }: { isNeeded: boolean }) => {
  const t = useTranslations("assignResults.regrade");
  return (
    <div className="field">
      <label className="label" htmlFor="reason">
        {t("reason")}
      </label>
      <input
        className="input"
        id="reason"
        name="reason"
        maxLength={300}
        required={isNeeded}
        autoComplete="off"
      />
    </div>
  );
};

const LowerTick = () => {
  const t = useTranslations("assignResults.regrade");
  return (
    <label className="choice">
      <input type="checkbox" name="lower" value="on" required />
      <span className="choice__text">{t("lowerUndo")}</span>
    </label>
  );
};

const buttonClass = (first: boolean): string => (first ? "button" : "button button--quiet");

type ApplyRegradeFormProps = {
  assignment: string;
  input: PreviewedRegrade;
  /** How many results would be lowered. */
  down: number;
  /** Whether nobody's result would change; then going back is the main action. */
  isIdle: boolean;
};

/** Applies the regrade that was previewed. It is posted, so that the reason is in no address. */
export const ApplyRegradeForm = ({ assignment, input, down, isIdle }: ApplyRegradeFormProps) => {
  const t = useTranslations("assignResults.regrade");
  const isUndo = "undo" in input;
  const isSecond = isIdle && !isUndo;
  return (
    <FrameForm method="post" action={`/assignments/${assignment}/results/regrades`} className="stack">
      <input type="hidden" name="input" value={JSON.stringify(input)} />
      {!isUndo && <ReasonField isNeeded={input.regrade.kind === "override"} />}
      {isUndo && down > 0 && <LowerTick />}
      <div className="row">
        <button className={buttonClass(!isSecond)}>
          {isUndo ? t("applyUndo") : t(isIdle ? "applyIdle" : "apply")}
        </button>
        <FrameLink className={buttonClass(isSecond)} href={`/assignments/${assignment}/results`}>
          {t("cancel")}
        </FrameLink>
      </div>
    </FrameForm>
  );
};

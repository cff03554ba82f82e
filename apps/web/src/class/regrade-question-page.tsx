import { NextIntlClientProvider, useMessages, useTranslations } from "next-intl";
import { OwnMark } from "@/assignment/own-questions";
import { TeacherPage } from "@/assignment/teacher-page";
import { AnswerText } from "@/attempt/answer-text";
import type { AssignmentView } from "@/model/assignment";
import { FrameLink } from "@/shell/frame-link";
import { KeyControl } from "./key-control";
import { AcceptForms, RefuseForms, RegradeFields, RegradeForm, TypedRegradeForm } from "./regrade-forms";
import type { Regradable } from "./regrade-input.server";
import type { ItemView } from "./results-view.server";

type Props = {
  assignment: AssignmentView;
  regradable: Regradable;
  item: ItemView | undefined;
  /** The form that was previewed and refused, to be corrected; null if there is none. */
  sent: URLSearchParams | null;
};

const AlsoTick = () => {
  const t = useTranslations("assignResults.regrade");
  return (
    <label className="choice">
      <input type="checkbox" name="also" value="on" />
      <span className="choice__text">{t("also")}</span>
    </label>
  );
};

const textOf = (kind: string, sent: URLSearchParams | null): string | undefined =>
  sent?.get("kind") === kind ? (sent.get("text") ?? undefined) : undefined;

/** A form for another number, or another name, in place of the key. */
const TypedKeyForm = ({ assignment, regradable: { question }, sent }: Props) => {
  const t = useTranslations("assignResults.regrade");
  const isNumber = question.interaction === "number-entry";
  return (
    <section aria-labelledby="regrade-key" className="card stack">
      <h3 id="regrade-key">{t(isNumber ? "numberTitle" : "nameTitle")}</h3>
      <TypedRegradeForm
        assignment={assignment.id}
        kind="key"
        question={question.id}
        label={t(isNumber ? "numberLabel" : "nameLabel")}
        {...(!isNumber && { hint: t("nameHint") })}
        limit={isNumber ? 40 : 200}
        text={textOf("key", sent)}
      >
        <AlsoTick />
      </TypedRegradeForm>
    </section>
  );
};

const KeyForm = ({ assignment, regradable: { question, key } }: Props) => {
  const t = useTranslations("assignResults.regrade");
  const { take } = useMessages();
  return (
    <RegradeForm assignment={assignment.id} kind="key" question={question.id} title={t("keyTitle")}>
      <fieldset className="question">
        <legend className="label">{t("keyLead")}</legend>
        <NextIntlClientProvider messages={{ take: { question: take.question } }}>
          <KeyControl question={question} answer={key} />
        </NextIntlClientProvider>
      </fieldset>
      <AlsoTick />
      <RegradeFields />
    </RegradeForm>
  );
};

/** The ways to regrade all of a question: everybody gets its point, or it counts for nobody. */
const CountingForms = ({ assignment, regradable: { question, counting } }: Props) => {
  const t = useTranslations("assignResults.regrade");
  const form = { assignment: assignment.id, question: question.id };
  return (
    <>
      {counting !== "awarded" && (
        <RegradeForm {...form} kind="award" title={t("awardTitle")}>
          <p>{t("awardLead")}</p>
          <RegradeFields canLower={false} />
        </RegradeForm>
      )}
      {counting !== "dropped" && (
        <RegradeForm {...form} kind="drop" title={t("dropTitle")}>
          <p>{t("dropLead")}</p>
          <RegradeFields />
        </RegradeForm>
      )}
    </>
  );
};

const comparisons = ["exact", "spelling", "name"] as const;

/**
 * A form for another way to compare what is typed. For numbers there is one way, so it is only for questions that are read
 * as they were before.
 */
const ComparisonForm = ({ assignment, regradable: { question, compared } }: Props) => {
  const t = useTranslations("assignResults.regrade.compare");
  const isNumber = question.interaction === "number-entry";
  if (isNumber && compared !== "former") return null;
  return (
    <RegradeForm
      assignment={assignment.id}
      kind="compare"
      question={question.id}
      title={t(isNumber ? "numberTitle" : "title")}
    >
      {compared === "former" && <p>{t("former")}</p>}
      {isNumber ? (
        <input type="hidden" name="comparison" value="exact" />
      ) : (
        <fieldset className="question">
          <legend className="label">{t("lead")}</legend>
          <div className="choices">
            {comparisons.map((comparison) => (
              <label key={comparison} className="choice">
                <input
                  type="radio"
                  name="comparison"
                  value={comparison}
                  required
                  defaultChecked={comparison === compared}
                />
                <span className="choice__text">{t(comparison)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <RegradeFields />
    </RegradeForm>
  );
};

/** The forms for what can be typed: which texts are right, which are not, and another key. */
const TypedForms = (props: Props) => {
  const { assignment, regradable, item, sent } = props;
  const given = { assignment: assignment.id, regradable, typed: item?.typed };
  return (
    <>
      <AcceptForms {...given} text={textOf("accept", sent)} />
      <RefuseForms {...given} text={textOf("refuse", sent)} />
      <TypedKeyForm {...props} />
      <ComparisonForm {...props} />
    </>
  );
};

/** The ways to regrade one question: another key, other texts that are right or not, and how it counts. */
export const RegradeQuestionPage = (props: Props) => {
  const t = useTranslations("assignResults.regrade");
  const { assignment, regradable } = props;
  const { question, number } = regradable;
  const isTyped = question.interaction.endsWith("-entry");
  return (
    <TeacherPage assignment={assignment} title={t("title")} current="results">
      <div className="stack stack--tight">
        <p className="kicker">{t("question", { number })}</p>
        <h2>{question.stem}</h2>
        <OwnMark own={"proven" in question} />
        {isTyped && (
          <div className="row">
            <p className="label">{t("now")}</p>
            <AnswerText question={question} response={regradable.key} />
          </div>
        )}
        <p className="hint">{t("intro")}</p>
      </div>
      {isTyped ? <TypedForms {...props} /> : <KeyForm {...props} />}
      <CountingForms {...props} />
      <p>
        <FrameLink href={`/assignments/${assignment.id}/results`}>{t("cancel")}</FrameLink>
      </p>
    </TeacherPage>
  );
};

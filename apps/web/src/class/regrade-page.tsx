import type { Regrade } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { notFound } from "next/navigation";
import { areNamesHidden } from "@/assignment/hidden-names.server";
import { TeacherPage } from "@/assignment/teacher-page";
import { usePoints } from "@/attempt/outcome";
import type { AssignmentView } from "@/model/assignment";
import { loadKeptForm } from "@/model/kept-forms";
import { FocusedAlert } from "@/shell/focused-alert";
import { type Query, valueOf, valuesOf } from "@/addresses";
import { FrameLink } from "@/shell/frame-link";
import { openResults, useName } from "./results.server";
import { shownAnswerWords } from "./question-words.server";
import { ApplyRegradeForm, type PreviewedRegrade } from "./regrade-forms";
import { loadRegradable, readRegradeForm, type RegradePreview } from "./regrade-input.server";
import { useRegradeWords } from "./regrade-log";
import styles from "./regrade-log.module.css";
import { previewRegrade, previewUndo } from "./regrade.server";

/** The regrade that was posted to be previewed, by the name in the address; null if it has expired or none is named. */
export const loadSent = async (assignment: string, query: Query): Promise<URLSearchParams | null> => {
  const kept = valueOf(query, "kept");
  return kept === undefined ? null : loadKeptForm(kept, assignment, "regrade");
};

type PreviewTableProps = { preview: RegradePreview; hidden: boolean };

/** Whose results would change, and by how much. */
const PreviewTable = ({ preview: { moves }, hidden }: PreviewTableProps) => {
  const t = useTranslations("assignResults.regrade");
  const of = useTranslations("assignResults.students");
  const points = usePoints();
  const name = useName(hidden);
  const say = (result: { points: number; outOf: number }) =>
    of("pointsOf", { points: points(result.points, 2), outOf: result.outOf });
  if (moves.length === 0) return <p>{t("nobody")}</p>;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t("student")}</th>
          <th scope="col">{t("before")}</th>
          <th scope="col">{t("after")}</th>
          <th scope="col">{t("change")}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => (
          <tr key={move.attempt}>
            <th scope="row">
              <bdi>{name(move)}</bdi>
            </th>
            <td>{say(move.before)}</td>
            <td>{say(move.after)}</td>
            <td className={styles["direction"]} data-direction={move.direction}>
              {t(`direction.${move.direction}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type RegradePreviewPageProps = {
  assignment: AssignmentView;
  regrade: Regrade;
  number: number | null;
  /** The answer that the regrade makes right, in words; null for kinds that name none. */
  answer: string | null;
  input: PreviewedRegrade;
  preview: RegradePreview;
  /** Whether names are hidden, for the projector. */
  hidden: boolean;
};

/** The effect of a regrade, before anything changes. */
export const RegradePreviewPage = (props: RegradePreviewPageProps) => {
  const t = useTranslations("assignResults.regrade");
  const words = useRegradeWords();
  const { assignment, regrade, number, answer, input, preview, hidden } = props;
  const { up, down, spared } = preview;
  const what = words({ regrade, number, answer });
  return (
    <TeacherPage assignment={assignment} title={t("previewTitle")} current="results">
      <h2>{"undo" in input ? t("undoKind", { what }) : what}</h2>
      <p className="hint">{t("notYet")}</p>
      {preview.moves.length > 0 && <p className="lede">{t("preview", { up, down })}</p>}
      <PreviewTable preview={preview} hidden={hidden} />
      {spared > 0 && <p className="notice">{t("spared", { count: spared })}</p>}
      <ApplyRegradeForm
        assignment={assignment.id}
        input={input}
        down={down}
        isIdle={preview.moves.length === 0}
      />
    </TeacherPage>
  );
};

type RegradeRefusalPageProps = {
  assignment: AssignmentView;
  code: string;
  /** The address of the form, to try again. */
  back: string;
};

const knownRefusals = [
  "question_not_found",
  "attempt_not_found",
  "last_question",
  "invalid_request",
  "regrade_not_found",
  "form_gone",
] as const;

const isKnownRefusal = (code: string): code is (typeof knownRefusals)[number] =>
  knownRefusals.some((one) => one === code);

/** Says why a regrade cannot be made. */
const RegradeRefusalPage = ({ assignment, code, back }: RegradeRefusalPageProps) => {
  const t = useTranslations("assignResults.regrade");
  return (
    <TeacherPage assignment={assignment} title={t("title")} current="results">
      <FocusedAlert>
        <h2>{t("refused")}</h2>
        <p>{t(`refusal.${isKnownRefusal(code) ? code : "other"}`)}</p>
      </FocusedAlert>
      <p>
        <FrameLink href={back}>{t("back")}</FrameLink>
      </p>
    </TeacherPage>
  );
};

const formOf = (query: Query): URLSearchParams =>
  new URLSearchParams(
    Object.keys(query).flatMap((name) => valuesOf(query, name).map((value) => [name, value])),
  );

const UndoPreview = async ({ id, undo }: { id: string; undo: string }) => {
  const { assignment, results } = await openResults(id);
  const row = results.regrades.find((one) => one.id === undo);
  const preview = await previewUndo(id, undo);
  if (!preview.ok || row === undefined) {
    const code = preview.ok ? "other" : preview.error.code;
    return <RegradeRefusalPage assignment={assignment} code={code} back={`/assignments/${id}/results`} />;
  }
  const { regrade, number, answer } = row;
  return (
    <RegradePreviewPage
      {...{ assignment, regrade, number, answer }}
      input={{ undo: row.id }}
      preview={preview.value}
      hidden={await areNamesHidden()}
    />
  );
};

type NewProps = {
  id: string;
  form: URLSearchParams;
  /** The name under which the form is kept; null if its fields are in the address. */
  kept: string | null;
};

const NewPreview = async ({ id, form, kept }: NewProps) => {
  const { assignment } = await openResults(id);
  const regradable = await loadRegradable(id, form.get("question") ?? "");
  if (regradable === null) notFound();
  const { number, question } = regradable;
  const refuse = (code: string) => {
    const path = `/assignments/${id}/results/questions/${question.id}`;
    const back = kept === null ? path : `${path}?kept=${encodeURIComponent(kept)}`;
    return <RegradeRefusalPage {...{ assignment, code, back }} />;
  };
  const regrade = readRegradeForm(form, regradable, kept === null ? "address" : "posted");
  if (regrade === null) return refuse("invalid_request");
  const preview = await previewRegrade(id, regrade);
  if (!preview.ok) return refuse(preview.error.code);
  const answer = regrade.kind === "key" ? shownAnswerWords(question, regrade.key) : null;
  return (
    <RegradePreviewPage
      {...{ assignment, regrade, number, answer }}
      input={{ regrade }}
      preview={preview.value}
      hidden={await areNamesHidden()}
    />
  );
};

const SentPreview = async ({ id, kept, query }: { id: string; kept: string; query: Query }) => {
  const form = await loadSent(id, query);
  if (form !== null) return <NewPreview id={id} form={form} kept={kept} />;
  const { assignment } = await openResults(id);
  return (
    <RegradeRefusalPage assignment={assignment} code="form_gone" back={`/assignments/${id}/results#items`} />
  );
};

/** The preview of a regrade that an address or a kept form describes, or of undoing one. */
export const RegradePage = ({ id, query }: { id: string; query: Query }) => {
  const form = formOf(query);
  const [undo, kept] = [form.get("undo"), form.get("kept")];
  if (undo !== null) return <UndoPreview id={id} undo={undo} />;
  if (kept !== null) return <SentPreview id={id} kept={kept} query={query} />;
  return <NewPreview id={id} form={form} kept={null} />;
};

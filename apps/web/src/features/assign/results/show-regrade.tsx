import { notFound } from "next/navigation";
import { shownAnswerWords } from "@/server/results/answer-words";
import { loadRegradable } from "@/server/results/load-regradable";
import { previewRegrade, previewUndo } from "@/server/results/preview-regrade";
import { readRegrade } from "@/server/results/read-regrade";
import { areNamesHidden } from "@/server/identity/hidden-names";
import { loadSent } from "./load-sent";
import { openResults } from "./open-results";
import { RegradePreviewPage } from "./regrade-preview-page";
import { RegradeRefusalPage } from "./regrade-refusal-page";
import { type Query, valuesOf } from "../frame/query";

const formOf = (query: Query): URLSearchParams =>
  new URLSearchParams(
    Object.keys(query).flatMap((name) => valuesOf(query, name).map((value) => [name, value])),
  );

const ShowUndo = async ({ id, undo }: { id: string; undo: string }) => {
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

const ShowNew = async ({ id, form, kept }: NewProps) => {
  const { assignment } = await openResults(id);
  const regradable = await loadRegradable(id, form.get("question") ?? "");
  if (regradable === null) notFound();
  const { number, question } = regradable;
  const refuse = (code: string) => {
    const path = `/assignments/${id}/results/questions/${question.id}`;
    const back = kept === null ? path : `${path}?kept=${encodeURIComponent(kept)}`;
    return <RegradeRefusalPage {...{ assignment, code, back }} />;
  };
  const regrade = readRegrade(form, regradable, kept === null ? "address" : "posted");
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

const ShowSent = async ({ id, kept, query }: { id: string; kept: string; query: Query }) => {
  const form = await loadSent(id, query);
  if (form !== null) return <ShowNew id={id} form={form} kept={kept} />;
  const { assignment } = await openResults(id);
  return (
    <RegradeRefusalPage assignment={assignment} code="form_gone" back={`/assignments/${id}/results#items`} />
  );
};

/** The preview of a regrade that an address or a kept form describes, or of undoing one. */
export const ShowRegrade = ({ id, query }: { id: string; query: Query }) => {
  const form = formOf(query);
  const [undo, kept] = [form.get("undo"), form.get("kept")];
  if (undo !== null) return <ShowUndo id={id} undo={undo} />;
  if (kept !== null) return <ShowSent id={id} kept={kept} query={query} />;
  return <ShowNew id={id} form={form} kept={null} />;
};

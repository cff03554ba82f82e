import { notFound } from "next/navigation";
import { loadRegradable } from "@/server/results/load-regradable";
import { previewRegrade, previewUndo } from "@/server/results/preview-regrade";
import { readRegrade } from "@/server/results/read-regrade";
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
  const { regrade, number } = row;
  return (
    <RegradePreviewPage
      {...{ assignment, regrade, number }}
      input={{ undo: row.id }}
      preview={preview.value}
    />
  );
};

const ShowNew = async ({ id, form }: { id: string; form: URLSearchParams }) => {
  const { assignment } = await openResults(id);
  const regradable = await loadRegradable(id, form.get("question") ?? "");
  if (regradable === null) notFound();
  const { number, question } = regradable;
  const back = `/assignments/${id}/results/questions/${question.id}`;
  const regrade = readRegrade(form, regradable);
  if (regrade === null)
    return <RegradeRefusalPage assignment={assignment} code="invalid_request" back={back} />;
  const preview = await previewRegrade(id, regrade);
  if (!preview.ok)
    return <RegradeRefusalPage assignment={assignment} code={preview.error.code} back={back} />;
  return (
    <RegradePreviewPage {...{ assignment, regrade, number }} input={{ regrade }} preview={preview.value} />
  );
};

/** The preview of a correction that an address asks for, or of undoing one. */
export const ShowRegrade = ({ id, query }: { id: string; query: Query }) => {
  const form = formOf(query);
  const undo = form.get("undo");
  return undo === null ? <ShowNew id={id} form={form} /> : <ShowUndo id={id} undo={undo} />;
};

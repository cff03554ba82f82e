import type { Response } from "@wellread/assessment";
import type { PublicAskedQuestion } from "@wellread/content";
import { formFields } from "../form/form-fields";
import type { Change } from "../saving/entry";

/** The fields hold only what this page put there; the server checks the response all the same. */
const isResponse = (answer: object): answer is Response => "interaction" in answer;

/** The answer that stands in a question's form, read by the very table that reads it without JavaScript. */
export const readFields = (form: HTMLFormElement, { interaction }: PublicAskedQuestion): Change => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
  const draft = formFields[interaction].read(fields, { to: "next" });
  const answer = { interaction, ...draft };
  return { response: draft && isResponse(answer) ? answer : null, marked: fields.get("marked") === "on" };
};

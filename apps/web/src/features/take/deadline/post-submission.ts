import { ownPath } from "@/features/embed/own-path";

/** Submits an attempt as its own form would, and so leads to the result. */
export const postSubmission = (attemptId: string): void => {
  const form = document.createElement("form");
  form.method = "post";
  form.action = ownPath(`/attempts/${attemptId}/submission`);
  form.hidden = true;
  document.body.append(form);
  form.submit();
};

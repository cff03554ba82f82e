"use client";

import { useLayoutEffect, useState } from "react";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement;

const fieldsOf = (form: HTMLFormElement): Field[] => [...form.elements].filter(isField);

const isTicked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");

/** Gives a new field what is in the old one. */
const carry = (from: Field, to: Field | undefined): void => {
  if (to === undefined || to.name !== from.name || to.type !== from.type) return;
  if (isTicked(from) && isTicked(to)) to.checked = from.checked;
  else if (from.type !== "hidden" && from.type !== "file") to.value = from.value;
};

/** The forms of the page as the server sent it, with what somebody may have entered since. */
type Served = { forms: HTMLFormElement[]; focused: Element | null };

const readServed = (): Served =>
  typeof document === "undefined"
    ? { forms: [], focused: null }
    : { forms: [...document.forms], focused: document.activeElement };

/** If the page was rendered anew, carries everything over to the forms that now stand in the places of the old ones. */
const restore = ({ forms, focused }: Served): void => {
  const [first] = forms;
  if (first === undefined || first.isConnected) return;
  for (const [place, old] of forms.entries()) {
    const form = document.forms[place];
    if (form === undefined || form.action !== old.action) continue;
    const fields = fieldsOf(form);
    for (const [at, field] of fieldsOf(old).entries()) {
      carry(field, fields[at]);
      if (field === focused) fields[at]?.focus();
    }
  }
};

/**
 * Keeps what was entered before the page's scripts ran. Where a browser has translated the page by then, React finds
 * other texts than it expects, and renders the page anew, with empty fields. It stands before everything else, so that
 * the fields are filled before anything reads them.
 */
export const KeptFields = () => {
  const [served] = useState(readServed);
  useLayoutEffect(() => restore(served), [served]);
  return null;
};

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

/** Which of the new ones stands in the place of an old one, among those that are the same; there may be others. */
const inPlaceOf = <T,>(
  one: T,
  old: readonly T[],
  now: readonly T[],
  keyOf: (one: T) => string,
): T | undefined => {
  const same = (other: T): boolean => keyOf(other) === keyOf(one);
  return now.filter(same)[old.filter(same).indexOf(one)];
};

/** Gives a new field what is in the old one. */
const carry = (from: Field, to: Field): void => {
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
  for (const old of forms) {
    const form = inPlaceOf(old, forms, [...document.forms], ({ action }) => action);
    if (form === undefined) continue;
    const [before, now] = [fieldsOf(old), fieldsOf(form)];
    for (const field of before) {
      const next = inPlaceOf(field, before, now, ({ name, type }) => `${type} ${name}`);
      if (next === undefined) continue;
      carry(field, next);
      if (field === focused) next.focus();
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

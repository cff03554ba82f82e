"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Outline } from "@/model/banks";
import { placesIn, readPastedText } from "@/reading/pasted-text";
import { AreaField } from "@/shell/fields";
import { paragraphNumber } from "@/shell/pilcrow";

type FitProps = { text: string; outline: Outline; isRetold: boolean };

/** Says which paragraphs of the article a text has, as the ¶ of feedback leads to those, and where the others lead. */
const Fit = ({ text, outline, isRetold }: FitProps) => {
  const t = useTranslations("assign.settings.fit");
  const pasted = readPastedText(text, outline);
  const numbers = placesIn(pasted).map(paragraphNumber);
  const found = numbers.filter((number) => number !== "").map((number) => `¶${number}`);
  const values = {
    paragraphs: pasted.paragraphs.length,
    numbered: outline.filter(({ kind }) => kind === "body").length,
    found: found.join(", "),
    named: found.length,
    retold: isRetold ? "yes" : "no",
  };
  return pasted.paragraphs.length > 0 && <span>{t(pasted.fit, values)}</span>;
};

type Props = Omit<FitProps, "text"> & { defaultValue: string; maxLength: number };

/**
 * The field for a text to read. It says at once how the text stands to the article; without JavaScript, once it is saved.
 */
export const PastedTextField = ({ defaultValue, maxLength, ...article }: Props) => {
  const t = useTranslations("assign.settings");
  const [text, setText] = useState(defaultValue);
  return (
    <>
      <AreaField
        name="readingText"
        label={t("readingText")}
        hint={t("readingTextHint")}
        defaultValue={defaultValue}
        onInput={(event) => setText(event.currentTarget.value)}
        maxLength={maxLength}
        rows={10}
        dir="auto"
      />
      <output htmlFor="readingText" className="hint">
        <Fit text={text} {...article} />
      </output>
    </>
  );
};

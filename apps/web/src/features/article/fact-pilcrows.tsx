import type { Fact } from "@wellread/content";
import { Fragment } from "react";
import { Pilcrow } from "../shell/pilcrow.tsx";

/** Every paragraph that a fact rests on, the one that it stands in first. */
export function FactPilcrows({ article, fact }: { article: string; fact: Fact }) {
  const paragraphs = [...new Set(fact.locators.map(({ paragraph }) => paragraph))];
  return paragraphs.map((paragraph, at) => (
    <Fragment key={paragraph}>
      {at > 0 && " "}
      <Pilcrow article={article} paragraph={paragraph} />
    </Fragment>
  ));
}

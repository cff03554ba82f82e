"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { readingPageOf } from "@/addresses";
import { usePagePath } from "./frame-link";

const attemptPath = /^\/attempts\/([\w-]{22})\//;
const questionNumber = /\/questions\/(\d{1,2})$/;

/** Where the header's link to the article leads: within an attempt to its reading, which leads back to the question. */
export const articleHref = (path: string, article: string): string => {
  const attempt = attemptPath.exec(path)?.[1];
  if (attempt === undefined) return article;
  const number = questionNumber.exec(path)?.[1];
  return readingPageOf(attempt, number === undefined ? undefined : Number(number));
};

/** The header's link to the article. */
export const ArticleLink = ({ article, children }: { article: string; children: ReactNode }) => (
  <Link href={articleHref(usePagePath(), article)} prefetch={false}>
    {children}
  </Link>
);

import { topicNames } from "@wellread/content";
import article from "../../messages/en/article.json";
import assignResults from "../../messages/en/assign-results.json";
import assign from "../../messages/en/assign.json";
import developers from "../../messages/en/developers.json";
import download from "../../messages/en/download.json";
import embed from "../../messages/en/embed.json";
import errors from "../../messages/en/errors.json";
import join from "../../messages/en/join.json";
import landing from "../../messages/en/landing.json";
import ownQuestions from "../../messages/en/own-questions.json";
import results from "../../messages/en/results.json";
import shell from "../../messages/en/shell.json";
import take from "../../messages/en/take.json";
import type { Locale } from "./locale.ts";

const en = {
  article,
  assign,
  assignResults,
  developers,
  download,
  embed,
  errors,
  join,
  landing,
  ownQuestions,
  results,
  // What an article is about is called as its data call it.
  shell: { ...shell, quizTopic: { ...shell.quizTopic, ...topicNames.en } },
  take,
};

/** Everything that people read, by namespace (one file each). Every locale has the same keys as English. */
export type AppMessages = typeof en;

export const messages: Record<Locale, AppMessages> = { en };

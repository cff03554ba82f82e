import { topicNames } from "@wellread/content";
import article from "./article.json";
import assignResults from "./assign-results.json";
import assign from "./assign.json";
import developers from "./developers.json";
import download from "./download.json";
import embed from "./embed.json";
import errors from "./errors.json";
import join from "./join.json";
import landing from "./landing.json";
import ownQuestions from "./own-questions.json";
import reading from "./reading.json";
import results from "./results.json";
import shell from "./shell.json";
import take from "./take.json";

/** Everything that people read in English, by namespace: one file each. */
export const en = {
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
  reading,
  results,
  // Topics are named as the article's data name them.
  shell: { ...shell, quizTopic: { ...shell.quizTopic, ...topicNames.en } },
  take,
};

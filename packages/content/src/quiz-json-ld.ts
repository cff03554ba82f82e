import type { ArticleFolder } from "./article-folder.ts";
import type { PublicQuestion, PublicQuestionOf } from "./public-question.ts";
import type { Interaction } from "./question.ts";
import { sourceName } from "./source-position.ts";

/** A question as schema.org says it: what is asked and what may be answered, never which answer is right. */
export interface QuestionJsonLd {
  readonly "@type": "Question";
  readonly "@id": string;
  readonly eduQuestionType: string;
  readonly text: string;
  /** The options, where each is an answer by itself. */
  readonly suggestedAnswer?: readonly { readonly "@type": "Answer"; readonly text: string }[];
}

/** A schema.org Quiz, which is a LearningResource, as JSON-LD. */
export interface QuizJsonLd {
  readonly "@context": "https://schema.org";
  readonly "@type": "Quiz";
  readonly "@id": string;
  readonly url: string;
  readonly name: string;
  readonly inLanguage: string;
  readonly learningResourceType: "quiz";
  readonly educationalUse: "assessment";
  readonly interactivityType: "active";
  readonly isAccessibleForFree: true;
  readonly license: string;
  readonly about: { readonly "@type": "Thing"; readonly name: string };
  readonly isBasedOn: {
    readonly "@type": "NewsArticle";
    readonly "@id": string;
    readonly inLanguage: string;
  };
  readonly hasPart: readonly QuestionJsonLd[];
}

/** What is to be described. */
export interface JsonLdInput {
  readonly folder: ArticleFolder;
  /** One of the folder's wordings. */
  readonly locale: string;
  readonly questions: readonly PublicQuestion[];
  /** The whole address of the page that holds the quiz, such as `https://example.org/articles/a/quiz/units`. */
  readonly address: string;
  /** The quiz's title; without it the article's name in the product. */
  readonly name?: string;
}

/**
 * Describes a quiz to search engines and collections of open resources. It takes public questions only, so it cannot
 * give away a key, and names its source by hash, so it holds nothing of the article's text.
 *
 * Of statements to judge, of matching and of ordering it has the stem alone: schema.org has no word for their parts.
 *
 * Throws a `RangeError` where the folder has no wording in the locale, a `TypeError` where the address is no URL.
 */
export function toJsonLd({ folder, locale, questions, address, name }: JsonLdInput): QuizJsonLd {
  const wording = folder.wording[locale];
  if (wording === undefined) throw new RangeError(`${folder.article.id} has no wording in ${locale}`);
  const url = new URL(address).href;
  return {
    "@context": "https://schema.org",
    "@type": "Quiz",
    "@id": new URL("#quiz", url).href,
    url,
    name: name ?? wording.name,
    inLanguage: locale,
    learningResourceType: "quiz",
    educationalUse: "assessment",
    interactivityType: "active",
    isAccessibleForFree: true,
    license: "https://spdx.org/licenses/MIT.html",
    about: { "@type": "Thing", name: wording.name },
    isBasedOn: {
      "@type": "NewsArticle",
      "@id": sourceName(folder.article),
      inLanguage: folder.article.language,
    },
    hasPart: questions.map((question) => toQuestionJsonLd(question, url)),
  };
}

/**
 * JSON-LD as text that may stand within a `script` element: no option or stem can end the element, as `<` is
 * written as an escape.
 */
export function writeJsonLd(data: QuizJsonLd): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function toQuestionJsonLd(question: PublicQuestion, url: string): QuestionJsonLd {
  const { id, interaction } = question;
  return {
    "@type": "Question",
    "@id": new URL(`#${id}`, url).href,
    eduQuestionType: questionTypes[interaction],
    ...sayQuestion(interaction, question),
  };
}

/** In the words of schema.org's own examples where it has some. */
const questionTypes = {
  choice: "Multiple choice",
  "true-false-set": "True or false",
  "multiple-response": "Checkbox",
  match: "Matching",
  order: "Ordering",
  "text-entry": "Short answer",
  "number-entry": "Numeric",
  "inline-choice": "Fill in the blank",
} satisfies Record<Interaction, string>;

type Said = Pick<QuestionJsonLd, "text" | "suggestedAnswer">;

const stemOnly = ({ stem }: PublicQuestion): Said => ({ text: stem });
const withAnswers = ({ stem, options }: PublicQuestionOf<"choice" | "multiple-response">): Said => ({
  text: stem,
  suggestedAnswer: options.map(({ text }) => ({ "@type": "Answer", text })),
});

const sayings: { readonly [I in Interaction]: (question: PublicQuestionOf<I>) => Said } = {
  choice: withAnswers,
  "true-false-set": stemOnly,
  "multiple-response": withAnswers,
  match: stemOnly,
  order: stemOnly,
  "text-entry": stemOnly,
  "number-entry": stemOnly,
  "inline-choice": ({ stem, statement }) => ({
    text: `${stem} ${statement.replace(/\{gap-\d\}/g, "____")}`,
  }),
};

function sayQuestion<I extends Interaction>(interaction: I, question: PublicQuestionOf<I>): Said {
  return sayings[interaction](question);
}

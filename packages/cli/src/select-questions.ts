import type { Interaction, Question, Topic } from "@wellread/content";

/** Which questions to show; what is absent does not restrict. */
export interface Selection {
  readonly topic?: Topic;
  readonly model?: string;
  readonly interaction?: Interaction;
}

/** The questions that fit every restriction. */
export function selectQuestions(questions: readonly Question[], selection: Selection): Question[] {
  const { topic, model, interaction } = selection;
  return questions.filter(
    (question) =>
      (topic === undefined || question.topics.includes(topic)) &&
      (model === undefined || question.model === model) &&
      (interaction === undefined || question.interaction === interaction),
  );
}

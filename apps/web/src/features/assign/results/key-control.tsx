"use client";

import type { Response } from "@wellread/assessment";
import type { PublicAskedQuestion } from "@wellread/content";
import { AnswerControl } from "@/features/take/controls/answer-control";

const nothing = () => undefined;

/** The controls by which a student answers, to say what is right. Its form reads the fields. */
export const KeyControl = ({ question, answer }: { question: PublicAskedQuestion; answer: Response }) => (
  <AnswerControl question={question} response={answer} onAnswer={nothing} />
);

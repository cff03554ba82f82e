/** The columns that a table of questions must have. */
export const csvColumns = ["Interaction", "Stem", "Part", "Text", "Right"] as const;

type Row = readonly [interaction: string, stem: string, part: string, text: string, right: string];

/** A table with a question of every kind. A test reads it. */
export const sampleRows: readonly Row[] = [
  ["choice", "Which day is the lesson on?", "option", "Monday", "yes"],
  ["choice", "Which day is the lesson on?", "option", "Friday", "no"],
  ["multiple-response", "Which of these are meals?", "option", "Breakfast", "yes"],
  ["multiple-response", "Which of these are meals?", "option", "Lunch", "yes"],
  ["multiple-response", "Which of these are meals?", "option", "Homework", "no"],
  ["true-false-set", "Is this true of the lesson?", "statement", "It is in the morning.", "yes"],
  ["true-false-set", "Is this true of the lesson?", "statement", "It lasts all day.", "no"],
  ["match", "Match each day with its lesson.", "pair", "Monday", "Reading"],
  ["match", "Match each day with its lesson.", "pair", "Friday", "Art"],
  ["match", "Match each day with its lesson.", "unused", "", "Maths"],
  ["order", "Put the meals in order.", "place", "Breakfast", "1"],
  ["order", "Put the meals in order.", "place", "Lunch", "2"],
  ["order", "Put the meals in order.", "place", "Dinner", "3"],
  ["text-entry", "Who gives the lesson?", "spelling", "Ms Smith", "yes"],
  ["number-entry", "How many pages are there?", "number", "", "12"],
  ["inline-choice", "Fill the gap.", "text with gaps", "The lesson is on {gap-1}.", ""],
  ["inline-choice", "Fill the gap.", "gap-1", "Monday", "yes"],
  ["inline-choice", "Fill the gap.", "gap-1", "Friday", "no"],
];

/** A file of questions in GIFT, as a teacher may write one. A test reads it. */
export const sampleGift = `Which day is the lesson on? {=Monday ~Tuesday ~Friday}

The lesson is in the morning. {TRUE}

How many pages are there to read? {#12}
`;

/** A file of questions in GIFT, as a teacher may write one. A test reads it. */
export const sampleGift = `Which day is the lesson on? {=Monday ~Tuesday ~Friday}

The lesson is in the morning. {TRUE}

How many pages are there to read? {#12}
`;

/** What the script does with its data. Typed answers get no key: Apps Script cannot set one. */
export const formScript = `/** Run this once: it makes the form and logs where it is. */
function makeQuiz() {
  const form = FormApp.create(quiz.title);
  form.setIsQuiz(true);
  for (const { kind, title, options, feedback } of quiz.items) {
    if (kind === "text") {
      const item = form.addTextItem().setTitle(title).setPoints(1);
      if (feedback) item.setGeneralFeedback(FormApp.createFeedback().setText(feedback).build());
      continue;
    }
    const item = kind === "choice" ? form.addMultipleChoiceItem() : form.addCheckboxItem();
    item.setTitle(title).setPoints(1);
    item.setChoices(options.map(({ text, right }) => item.createChoice(text, right)));
    if (feedback) {
      const why = FormApp.createFeedback().setText(feedback).build();
      item.setFeedbackForCorrect(why);
      item.setFeedbackForIncorrect(why);
    }
  }
  Logger.log("Edit: %s", form.getEditUrl());
  Logger.log("Share: %s", form.getPublishedUrl());
}
`;

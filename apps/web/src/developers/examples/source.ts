// The linter looks for default exports in the files themselves, but their text is imported.
/* oxlint-disable import/default */
import exportAQuiz from "./export-a-quiz.ts?raw";
import scoreAResponse from "./score-a-response.ts?raw";
import takeAQuiz from "./take-a-quiz.ts?raw";

/** The examples as developers read them: the text of the files that tests run. */
export const source = { exportAQuiz, scoreAResponse, takeAQuiz };

import { assembleQuiz, defaultBlueprint, seedSchema } from "@wellread/assessment";
import { bank } from "@wellread/content/questions/will-of-victory";
import { exportQuiz } from "@wellread/formats";

/** Writes the quiz of a class as GIFT, and says what the format could not carry. */
export function exportAsGift(): string {
  const seed = "class-7b";
  const assembly = assembleQuiz(bank, defaultBlueprint("people"), seedSchema.parse(seed));
  if (!assembly.ok) throw new Error(`only ${assembly.error.available} questions`);

  const { article } = bank;
  const { files, report } = exportQuiz(
    bank.questions,
    { format: "gift", title: "People", locale: "en", article, seed, now: 0 },
    assembly.quiz.presentations,
  );
  const [file] = files;
  const start = file !== undefined && "text" in file ? file.text.slice(0, 420) : "";
  const { carried, mapped, leftOut } = report;
  return `${start} …\n\n${carried.length} carried, ${mapped.length} mapped, ${leftOut.length} left out`;
}

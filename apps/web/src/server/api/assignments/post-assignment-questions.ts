import "server-only";
import { addOwnQuestions } from "@/server/assignments/add-own-questions";
import { addedQuestionsSchema } from "@/server/assignments/added-questions";
import { fileLimit } from "@/server/http/cap-body";
import { readFileBody } from "@/server/http/read-file-body";
import { give } from "../give";
import { serve } from "../serve";

export const postAssignmentQuestions = serve(
  {
    name: "addOwnQuestions",
    method: "POST",
    path: "/api/v1/assignments/{id}/questions",
    summary:
      "Adds the questions of a file (GIFT, Moodle XML, QTI 2.2 or 3.0, CSV; the body is the file, of 1 MB at the most) to the end of an assignment, not proven. What could not be read is named, and loses nothing else.",
    access: "owner",
    file: true,
    bodyLimit: fileLimit,
    status: 200,
    output: addedQuestionsSchema,
    problems: ["assignment_not_found", "assignment_frozen"],
  },
  async ({ params, request, caller }) => {
    const file = await readFileBody(request);
    if (!file.ok) return file;
    return give(await addOwnQuestions(params.id, file.value, caller.owner), (added) => added);
  },
);

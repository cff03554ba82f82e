export { PUT } from "@/app/api/v1/attempts/[id]/responses/[questionId]/route";

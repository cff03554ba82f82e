export { openQuizFrame as GET } from "@/server/embed/open-frame";

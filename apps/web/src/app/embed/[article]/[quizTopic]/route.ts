export { openQuizFrame as GET } from "@/embed/visitor-frame.server";

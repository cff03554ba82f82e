export { openAssignmentFrame as GET } from "@/embed/visitor-frame.server";

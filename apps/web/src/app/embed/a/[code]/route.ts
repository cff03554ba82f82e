export { openAssignmentFrame as GET } from "@/server/embed/open-frame";

export { default, generateMetadata } from "@/app/assignments/[id]/students/[student]/merge/page";

export { default, generateMetadata } from "@/app/assignments/[id]/students/[student]/page";

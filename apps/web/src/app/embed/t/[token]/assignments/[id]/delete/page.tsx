export { default, generateMetadata } from "@/app/assignments/[id]/delete/page";

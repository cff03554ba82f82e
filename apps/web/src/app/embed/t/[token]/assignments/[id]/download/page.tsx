export { default, generateMetadata } from "@/app/assignments/[id]/download/page";

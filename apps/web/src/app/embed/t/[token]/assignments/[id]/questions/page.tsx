export { default, generateMetadata } from "@/app/assignments/[id]/questions/page";

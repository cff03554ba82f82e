export { default, generateMetadata } from "@/app/assignments/[id]/screen/page";

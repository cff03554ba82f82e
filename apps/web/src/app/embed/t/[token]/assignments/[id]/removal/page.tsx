export { default, generateMetadata } from "@/app/assignments/[id]/removal/page";

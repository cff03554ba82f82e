export { default, generateMetadata } from "@/app/assignments/page";

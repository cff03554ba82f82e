export { default, generateMetadata } from "@/app/assignments/forget/page";

export { default, generateMetadata } from "@/app/a/[code]/reading/page";

export { default, generateMetadata } from "@/app/a/[code]/page";

export { default, generateMetadata } from "@/app/attempts/[id]/result/page";

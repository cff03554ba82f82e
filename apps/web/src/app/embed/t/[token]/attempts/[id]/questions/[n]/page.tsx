export { default, generateMetadata } from "@/app/attempts/[id]/questions/[n]/page";

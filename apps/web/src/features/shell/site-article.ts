/** The article that this site opens with. */
export const siteArticle = "will-of-victory";

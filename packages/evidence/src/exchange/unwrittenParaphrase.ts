/** What stands in every paraphrase of a converted project until the researcher has written it. */
export const unwrittenParaphrase = "(to be paraphrased)";

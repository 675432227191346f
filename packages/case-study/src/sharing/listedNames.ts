/** A text and what stands in it between commas, semicolons, "and" and 、: each may be the name of somebody. */
export const listedNames = (text: string): readonly string[] => [
  ...new Set([text, ...text.split(/[,;，；、]| and | & /)]),
];

// Control characters, lone surrogates, direction overrides, and code points that XML 1.0 forbids.
const unwanted = /\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Takes control characters out of a text from outside and makes each run of white space one space. */
export function cleanText(text: string): string {
  return text.replace(/\s+/g, " ").replace(unwanted, "").trim();
}

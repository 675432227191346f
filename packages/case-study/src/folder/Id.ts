import * as z from "zod";

/** The rule for every id of a case folder: it can stand in a file name, a URL and a table without quotes. */
export const Id = z
  .string()
  .regex(
    /^[a-zA-Z][a-zA-Z0-9_.-]{0,63}$/,
    "expected an id: a letter, then at most 63 letters, digits, dots, dashes or underscores",
  );

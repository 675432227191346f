import { archives } from "./archives.mjs";
import { docx } from "./docx.mjs";
import { pages } from "./pages.mjs";
import { posts } from "./posts.mjs";
import { projects } from "./projects.mjs";
import { tables } from "./tables.mjs";
import { texts } from "./texts.mjs";
import { transcripts } from "./transcripts.mjs";

/** Reader, name, and what makes the file of so many bytes. */
export const worstFiles = [
  ...texts,
  ...transcripts,
  ...posts,
  ...docx,
  ...projects,
  ...tables,
  ...pages,
  ...archives,
];

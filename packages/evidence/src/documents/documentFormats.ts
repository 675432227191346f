import type { DocumentFormat } from "./DocumentFormat.ts";
import { readDocx } from "./docx/readDocx.ts";
import { readMarkdown } from "./markdown/readMarkdown.ts";
import { looksLikePage } from "./page/looksLikePage.ts";
import { readPage } from "./page/readPage.ts";
import { postSeparator } from "./posts/postSeparator.ts";
import { readPosts } from "./posts/readPosts.ts";
import { readText } from "./text/readText.ts";
import { cueTimes } from "./transcripts/cueTimes.ts";
import { looksLikeTurns } from "./transcripts/looksLikeTurns.ts";
import { readSrt } from "./transcripts/readSrt.ts";
import { readTurns } from "./transcripts/readTurns.ts";
import { readVtt } from "./transcripts/readVtt.ts";

/**
 * Every format that documents are read from; where a file looks like several and its name tells none, the first.
 *
 * Any text could be plain text or Markdown, so those two are told by the name alone.
 */
export const documentFormats: readonly DocumentFormat[] = [
  {
    id: "docx",
    name: "Word document",
    extensions: ["docx", "docm", "dotx"],
    looksLike: (start) => start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006"),
    read: readDocx,
  },
  {
    id: "html",
    name: "web page",
    extensions: ["html", "htm", "xhtml"],
    looksLike: looksLikePage,
    read: readPage,
  },
  {
    id: "vtt",
    name: "WebVTT transcript",
    extensions: ["vtt"],
    looksLike: (start) => /^WEBVTT(?:\s|$)/.test(start),
    read: readVtt,
  },
  {
    id: "srt",
    name: "SRT transcript",
    extensions: ["srt"],
    looksLike: (start) => start.split("\n", 50).some((line) => cueTimes(line.replace(/\r$/, "")) !== null),
    read: readSrt,
  },
  {
    id: "posts",
    name: "table of posts",
    extensions: ["csv", "tsv"],
    looksLike: (start) => postSeparator(start.replace(/\r/g, "\n")) !== null && /[,;\t]/.test(start),
    read: readPosts,
  },
  {
    id: "turns",
    name: "transcript of turns",
    extensions: [],
    looksLike: looksLikeTurns,
    read: readTurns,
  },
  { id: "text", name: "plain text", extensions: ["txt", "text"], looksLike: () => false, read: readText },
  {
    id: "markdown",
    name: "Markdown",
    extensions: ["md", "markdown"],
    looksLike: () => false,
    read: readMarkdown,
  },
];

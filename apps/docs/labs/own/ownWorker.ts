import type { CaseFolder } from "@commonweal/case-study";
import { writeZip } from "@commonweal/evidence";
import { parseHTML } from "linkedom/worker";
import type { Answer, Question } from "./Question.ts";
import { readGiven } from "./readGiven.ts";
import { studyReport } from "./studyReport.ts";
import { withoutNetwork } from "./withoutNetwork.ts";

withoutNetwork(globalThis);

let folder: CaseFolder | null = null;

async function answerTo(question: Question): Promise<Answer> {
  if (question.kind === "read") {
    const given = readGiven(question.files, question.language);
    folder = given.folder;
    return given.answer;
  }
  if (!folder) throw new Error("No case was read.");
  const { id } = folder.definition;
  if (question.kind === "export") {
    const files = folder.files.map(({ path, bytes }) => ({ name: `${id}/${path}`, content: bytes }));
    return { kind: "archive", bytes: writeZip(files), id };
  }
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const html = await studyReport(folder, question, question.language, document as unknown as Document);
  return { kind: "report", html, id };
}

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  answerTo(data).then(
    (answer) => postMessage(answer),
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      postMessage({ kind: "refused", message, issues: [] } satisfies Answer);
    },
  );
});

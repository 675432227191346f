import ts from "typescript";

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** The statement's text on its way to the specifier, to tell `import * as z` from `import { z }`. */
  readonly clause: string;
}

/** Lists what a module imports: static, re-exported, dynamic, and types too. */
export function importsOf(text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => {
    const before = text.slice(0, pos);
    const start = Math.max(before.lastIndexOf("import"), before.lastIndexOf("export"));
    return {
      specifier: fileName,
      line: before.split("\n").length,
      clause: text.slice(Math.max(start, 0), pos),
    };
  });
}

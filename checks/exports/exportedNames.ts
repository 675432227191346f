import ts from "typescript";
import type { Problem } from "../repository/Problem.ts";
import type { TextFile } from "../repository/TextFile.ts";

export interface ExportedName {
  readonly name: string;
  /** Whether only the type is exported, so that nothing of it exists at run time. */
  readonly typeOnly: boolean;
  /** Module that it comes from, as the index names it. */
  readonly from: string;
}

/** Lists what an index exports and reports everything in it that is not a list of names. */
export function exportedNames({ path, text }: TextFile): { names: ExportedName[]; problems: Problem[] } {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const names: ExportedName[] = [];
  const problems: Problem[] = [];
  for (const statement of source.statements) {
    const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1;
    if (!ts.isExportDeclaration(statement)) {
      problems.push({ path, line, message: "an index holds named exports by theme and nothing else" });
    } else if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) {
      problems.push({ path, line, message: "exports with a star; expected the names" });
    } else {
      const from =
        statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)
          ? statement.moduleSpecifier.text
          : "";
      for (const element of statement.exportClause.elements) {
        if (element.name.text === "default")
          problems.push({ path, line, message: "exports a default; expected a name" });
        names.push({ name: element.name.text, typeOnly: statement.isTypeOnly || element.isTypeOnly, from });
      }
    }
  }
  return { names, problems };
}

import ts from "typescript";

/** Code that runs as the body of an async function with `__import` and `__check` in reach. */
export interface PreparedExample {
  readonly script: string;
  readonly assertions: number;
  readonly imports: readonly { readonly module: string; readonly names: readonly string[] }[];
}

const outcome = /\/\/\s*(=>|≈)\s*(.+?)\s*$/;

/**
 * Rewrites an example so that it can be run and compared: imports become calls of `__import`, and a statement that
 * ends in `// => expected` or `// ≈ number` becomes a call of `__check`. Types are taken away.
 *
 * @throws {SyntaxError} when the code is no TypeScript.
 */
export function preparedExample(code: string): PreparedExample {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const imports: { module: string; names: string[] }[] = [];
  let assertions = 0;
  const parts = source.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return importCall(statement, imports);
    const text = statement.getText(source);
    const found = outcome.exec(restOfLine(code, statement.getEnd()));
    if (!found) return text;
    const [, kind = "", expected = ""] = found;
    const line = source.getLineAndCharacterOfPosition(statement.getEnd()).line + 1;
    const check = (value: string) => {
      assertions += 1;
      return `__check(${line}, ${JSON.stringify(kind)}, ${value}, (${expected}\n), ${JSON.stringify(expected)});`;
    };
    if (ts.isExpressionStatement(statement)) return check(`(${statement.expression.getText(source)})`);
    const name = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.at(-1)?.name
      : undefined;
    return name && ts.isIdentifier(name) ? `${text}\n${check(name.text)}` : text;
  });
  const marks = code.split("\n").filter((line) => outcome.test(line)).length;
  if (marks !== assertions)
    throw new SyntaxError(
      `has ${marks} expected values, of which ${assertions} stand behind a statement of their own`,
    );

  const { outputText, diagnostics = [] } = ts.transpileModule(`{\n${parts.join("\n")}\n}`, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const first = diagnostics[0];
  if (first) throw new SyntaxError(ts.flattenDiagnosticMessageText(first.messageText, "\n"));
  return { script: outputText.replace(/export \{\};?\s*$/, ""), assertions, imports };
}

function restOfLine(code: string, from: number): string {
  const end = code.indexOf("\n", from);
  return code.slice(from, end < 0 ? undefined : end);
}

function importCall(statement: ts.ImportDeclaration, imports: { module: string; names: string[] }[]): string {
  const module = (statement.moduleSpecifier as ts.StringLiteral).text;
  const clause = statement.importClause;
  if (clause?.isTypeOnly) return "";
  const parts: string[] = [];
  const names: string[] = [];
  if (clause?.name) parts.push(`default: ${clause.name.text}`);
  const bindings = clause?.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings))
    return `const ${bindings.name.text} = await __import(${JSON.stringify(module)});`;
  for (const element of bindings && ts.isNamedImports(bindings) ? bindings.elements : []) {
    if (element.isTypeOnly) continue;
    const name = element.propertyName?.text ?? element.name.text;
    names.push(name);
    parts.push(`${name}: ${element.name.text}`);
  }
  imports.push({ module, names });
  return `const { ${parts.join(", ")} } = await __import(${JSON.stringify(module)});`;
}

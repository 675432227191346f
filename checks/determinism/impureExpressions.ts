import ts from "typescript";
import type { Problem } from "../repository/Problem.ts";
import type { TextFile } from "../repository/TextFile.ts";

/** Members of Math that IEEE 754 pins to the last bit, and constants. */
const exact = new Set(
  "E LN2 LN10 LOG2E LOG10E PI SQRT1_2 SQRT2 abs ceil clz32 floor fround imul max min round sign sqrt trunc".split(
    " ",
  ),
);

/**
 * Reports what makes a library's result depend on the engine, the hour or the place: functions of Math without
 * pinned bits, `Math.random`, clocks, `**` with an exponent that is not a whole number, the user's language.
 *
 * @param clock whether clocks are allowed: they are under `src/node/`, where progress is shown and runs are dated.
 */
export function impureExpressions({ path, text }: TextFile, { clock = false } = {}): Problem[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const problems: Problem[] = [];
  const report = (node: ts.Node, message: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    problems.push({ path, line: line + 1, message });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isName(node)) {
      if (node.text === "Math") reportMath(node, report);
      if (node.text === "globalThis")
        report(node, "uses globalThis; expected the name itself, which can be checked");
      if (!clock) reportClock(node, report);
      if (node.text === "crypto" && !isSubtle(node))
        report(
          node,
          "uses crypto; expected a stream of @commonweal/numerics, or crypto.subtle for a keyed hash",
        );
    }
    if (ts.isBinaryExpression(node) && isPower(node.operatorToken.kind)) {
      const base = node.left.getText(source);
      if (!isWhole(node.right) && base !== "2")
        report(node, "raises to an exponent that may be a fraction; expected pow of @commonweal/numerics");
    }
    if (ts.isPropertyAccessExpression(node) && /^(localeCompare|toLocale\w*String)$/.test(node.name.text))
      report(node, `uses ${node.name.text}, which follows the user's language`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

type Report = (node: ts.Node, message: string) => void;

function reportMath(node: ts.Identifier, report: Report): void {
  const access = node.parent;
  if (!ts.isPropertyAccessExpression(access) || access.expression !== node) {
    report(node, "hands Math on; expected Math.name, which can be checked");
  } else if (!exact.has(access.name.text)) {
    const better = access.name.text === "random" ? "a stream" : "the function";
    report(node, `uses Math.${access.name.text}; expected ${better} of @commonweal/numerics`);
  }
}

function reportClock(node: ts.Identifier, report: Report): void {
  const { parent } = node;
  if (node.text === "performance") report(node, "reads a clock: performance");
  if (node.text !== "Date") return;
  const bare = ts.isNewExpression(parent) && parent.expression === node && !parent.arguments?.length;
  const called = ts.isCallExpression(parent) && parent.expression === node;
  const now = ts.isPropertyAccessExpression(parent) && parent.name.text === "now";
  if (bare || called || now) report(node, `reads a clock: ${parent.getText()}`);
}

const hashing = new Set(["digest", "importKey", "sign"]);

/** Hashes and keyed hashes have the same bits everywhere; keys made by chance are no result. */
function isSubtle(node: ts.Identifier): boolean {
  const subtle = node.parent;
  if (!ts.isPropertyAccessExpression(subtle) || subtle.name.text !== "subtle") return false;
  return ts.isPropertyAccessExpression(subtle.parent) && hashing.has(subtle.parent.name.text);
}

/** Whether an identifier only names something: a property, a key, a type, a declaration of its own. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  return (
    ts.isTypeReferenceNode(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isImportSpecifier(parent)
  );
}

function isPower(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.AsteriskAsteriskToken || kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken;
}

function isWhole(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isWhole(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isWhole(node.operand);
  return ts.isBigIntLiteral(node) || (ts.isNumericLiteral(node) && Number.isInteger(Number(node.text)));
}

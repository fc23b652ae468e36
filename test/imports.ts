/** Who imports whom in src, read from the syntax trees of all files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const sourceFolder = fileURLToPath(new URL('../src', import.meta.url));

export interface SourceFile {
  /** Relative to src, with `/`, e.g. `extension/main.ts`. */
  readonly path: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As SourceFile.path for a file of src, else as written, e.g. `node:fs`. */
  readonly target: string;
  /** false: only types are imported, and nothing of it is left at run time. */
  readonly hasValues: boolean;
}

/** @throws for an import of a file that is not there */
export function readSources(): SourceFile[] {
  const paths = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort();
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(sourceFolder, path), 'utf8');
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    return { path, tree, imports: importsOf(tree, path, known) };
  });
}

function importsOf(tree: ts.SourceFile, path: string, known: ReadonlySet<string>): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      found.push({ target: resolved(specifier, path, known), hasValues: hasValues(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The text behind `from`, of `import('…')` and of `import('…').Type`. */
function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? textOf(node.arguments[0]) : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteral(node) ? node.text : undefined;
}

function hasValues(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return false;
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    if (clause === undefined) return true;
    if (clause.isTypeOnly) return false;
    if (clause.name !== undefined || clause.namedBindings === undefined) return true;
    const bindings = clause.namedBindings;
    return ts.isNamespaceImport(bindings) || bindings.elements.some((element) => !element.isTypeOnly);
  }
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return false;
    const clause = node.exportClause;
    return (
      clause === undefined ||
      ts.isNamespaceExport(clause) ||
      clause.elements.some((element) => !element.isTypeOnly)
    );
  }
  return true;
}

function resolved(specifier: string, from: string, known: ReadonlySet<string>): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(posix.dirname(from), specifier).replace(/\.js$/, '');
  const file = [`${path}.ts`, `${path}/index.ts`].find((candidate) => known.has(candidate));
  if (file === undefined) throw new Error(`${from} imports ${specifier}, which is not in src`);
  return file;
}

/** Groups of files that import each other in a circle, each sorted, files that import themselves included. */
export function cycles(files: readonly SourceFile[], follow: (one: Import) => boolean): string[][] {
  const next = new Map(
    files.map((file) => [file.path, file.imports.filter(follow).map((one) => one.target)] as const),
  );
  const reached = new Map([...next.keys()].map((path) => [path, reachableFrom(path, next)] as const));
  const groups = new Map<string, string[]>();
  for (const [path, below] of reached) {
    if (!below.has(path)) continue;
    const group = [...below].filter((other) => reached.get(other)?.has(path)).sort();
    groups.set(group[0]!, group);
  }
  return [...groups.values()];
}

function reachableFrom(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const waiting = [...(next.get(start) ?? [])];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    waiting.push(...(next.get(path) ?? []));
  }
  return seen;
}

/** Whether a file speaks of the global `host`; a property or a member of that name is not it. */
export function usesHost(tree: ts.SourceFile): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'host' && !isMemberName(node)) found = true;
    if (!found) ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isMemberName(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) &&
    parent.name === node
  );
}

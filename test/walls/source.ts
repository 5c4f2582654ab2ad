import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A file of the house, by its path from the top. */
export interface Source {
  path: string
  text: string
}

/** One thing that must hold: what it reads, and the places where it does not. */
export type Wall = (house: Source[]) => string[]

const TOP = path.join(import.meta.dirname, '../..')
const FOLDERS = ['app', 'emails', 'prisma', 'search', 'seeds', 'test']
const READ = /\.(tsx?|mjs|css|prisma|sql|md)$/

/** Every file of the house that people write. */
export function readHouse(): Source[] {
  const names = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(TOP, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  const ours = names.filter((name) => READ.test(name) && !name.startsWith('prisma/client/')).sort()
  return ours.map((name) => ({ path: name, text: readFileSync(path.join(TOP, name), 'utf8') }))
}

export const isCode = ({ path }: Source) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')
export const isWords = ({ path }: Source) => /(^|\/)words(\.[a-z]+)*\.tsx?$/.test(path)

const parsed = new WeakMap<Source, ts.SourceFile>()

export function parse(source: Source) {
  const known = parsed.get(source)
  if (known) return known
  const kind = source.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind)
  parsed.set(source, file)
  return file
}

/** Every node of a file, outermost first. */
export function nodesOf(source: Source) {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node) => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(parse(source))
  return nodes
}

/** Where a node stands, as editors understand it. */
export function placeOf(source: Source, node: ts.Node) {
  return `${source.path}:${parse(source).getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}

export interface Import {
  place: string
  /** The path from the top for files of ours, the name for packages. */
  target: string
  written: string
  isOurs: boolean
  isType: boolean
}

/** Everything a file asks for: imports, re-exports and imports in passing. */
export function importsOf(source: Source): Import[] {
  return nodesOf(source).flatMap((node) => {
    const asked = askedBy(node)
    if (!asked) return []
    const { written, isType } = asked
    const target = written.startsWith('#')
      ? written.slice(1)
      : written.startsWith('.')
        ? path.posix.join(path.posix.dirname(source.path), written)
        : written
    return [{ place: placeOf(source, node), target, written, isOurs: target !== written, isType }]
  })
}

function askedBy(node: ts.Node) {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { written: node.moduleSpecifier.text, isType: isTypeOnly(node) }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { written: node.moduleSpecifier.text, isType: node.isTypeOnly }
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [written] = node.arguments
    return written && ts.isStringLiteral(written) ? { written: written.text, isType: false } : undefined
  }
  return undefined
}

function isTypeOnly({ importClause }: ts.ImportDeclaration) {
  if (!importClause) return false
  const named = importClause.namedBindings
  const each = named && ts.isNamedImports(named) ? named.elements : []
  return importClause.isTypeOnly || (!importClause.name && each.length > 0 && each.every((one) => one.isTypeOnly))
}

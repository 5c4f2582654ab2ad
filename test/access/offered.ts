/**
 * What the house offers, read from its code: each function a room's shelves export, and each address of the plan.
 * The access tables must have a row for every one of them.
 */
import ts from 'typescript'
import { parse, type Source } from '#test/walls/source.ts'

export interface Offer {
  room: string
  name: string
  place: string
  /** Whether it is told who asks. */
  knowsWhoAsks: boolean
  /** Whether it changes something, by itself or through what it calls. */
  writes: boolean
}

const SHELF = /^app\/([^/]+)\/[^/]+\.server\.ts$/
const WHO_ASKS = ['Viewer', 'PersonViewer', 'Holder', 'Visitor', 'Clock']
const WRITING = ['inTransaction', 'record', 'enqueue', '$executeRaw']
const WRITING_ROWS = /^(create|update|delete|upsert)/

/** Every function exported by the shelves of the rooms; `platform/` knows no trade. */
export function offersOf(house: Source[]): Offer[] {
  const shelves = house.filter(({ path }) => path.startsWith('app/') && path.endsWith('.server.ts'))
  const pieces = shelves.flatMap((source) => functionsOf(source).map((piece) => ({ ...piece, source })))
  const writing = new Set(pieces.filter(({ body }) => writesItself(body)))
  const leadsToWriting = (piece: (typeof pieces)[number]) =>
    callsOf(piece.body).some((called) =>
      [...writing].some(({ name, isExported, source }) => name === called && (isExported || source === piece.source)),
    )
  for (let before = -1; before < writing.size; ) {
    before = writing.size
    for (const piece of pieces) if (!writing.has(piece) && leadsToWriting(piece)) writing.add(piece)
  }
  return pieces.flatMap((piece) => {
    const room = SHELF.exec(piece.source.path)?.[1]
    if (!piece.isExported || room === undefined || room === 'platform') return []
    const { name, parameters } = piece
    const knowsWhoAsks = parameters.some(({ type }) => type !== undefined && WHO_ASKS.includes(type.getText()))
    return [{ room, name, place: `${piece.source.path} ${name}`, knowsWhoAsks, writes: writing.has(piece) }]
  })
}

interface Piece {
  name: string
  parameters: readonly ts.ParameterDeclaration[]
  body: ts.Node
  isExported: boolean
}

/** Functions and arrows at the top of a file. */
function functionsOf(source: Source): Piece[] {
  return parse(source).statements.flatMap((statement): Piece[] => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      Boolean(ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
      return [{ name: statement.name.text, parameters: statement.parameters, body: statement.body, isExported }]
    }
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      if (!ts.isIdentifier(name) || !initializer || !ts.isArrowFunction(initializer)) return []
      return [{ name: name.text, parameters: initializer.parameters, body: initializer.body, isExported }]
    })
  })
}

function writesItself(body: ts.Node) {
  return namesIn(body).some((name) => WRITING.includes(name)) || callsOf(body).some((name) => WRITING_ROWS.test(name))
}

/** What a body calls: plain names, and the last word of `tx.need.updateMany`. */
function callsOf(body: ts.Node): string[] {
  return nodesIn(body).flatMap((node) => {
    if (!ts.isCallExpression(node)) return []
    const { expression } = node
    if (ts.isIdentifier(expression)) return [expression.text]
    return ts.isPropertyAccessExpression(expression) ? [expression.name.text] : []
  })
}

const namesIn = (body: ts.Node) => nodesIn(body).flatMap((node) => (ts.isIdentifier(node) ? [node.text] : []))

function nodesIn(body: ts.Node) {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node) => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(body)
  return nodes
}

/** What the pages ask of the shelves, by room and name. */
export function askedByPages(house: Source[]) {
  const pages = house.filter(({ path }) => /^app\/[^/]+\/routes\//.test(path))
  return new Set(pages.flatMap((source) => parse(source).statements.flatMap((one) => namesImported(source, one))))
}

function namesImported({ path }: Source, statement: ts.Statement) {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return []
  const from = statement.moduleSpecifier.text
  const room = from.startsWith('../') ? path.split('/')[1] : from.split('/')[1]
  const named = statement.importClause?.namedBindings
  if (!from.endsWith('.server.ts') || !named || !ts.isNamedImports(named)) return []
  return named.elements.map((element) => `${room} ${(element.propertyName ?? element.name).text}`)
}

/** The addresses of the plan: each is looked at, and those whose page takes a form are posted to. */
export function addressesOf(house: Source[], plan: { path?: string; file: string }[]) {
  return plan.flatMap(({ path = '', file }) => {
    const source = house.find((one) => one.path === `app/${file}`)
    const takesForms = source !== undefined && /^export (async )?(function|const) action\b/m.test(source.text)
    return [`GET /${path}`, ...(takesForms ? [`POST /${path}`] : [])]
  })
}

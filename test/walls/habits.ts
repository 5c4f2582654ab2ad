import ts from 'typescript'
import { isCode, isWords, nodesOf, parse, placeOf, type Source, type Wall } from './source.ts'

/** More cannot be read in one sitting. */
const LONGEST_FILE = 250

/** Who, parse, command, redirect: more than this hides a rule in a route. */
const LONGEST_ACTION = 10

/** Words and the story's texts are read like a book, not like code; the plan of addresses is looked up, one line an address. */
const isBook = (source: Source) =>
  isWords(source) || source.path.startsWith('seeds/') || source.path === 'app/routes.ts'

export const filesAreReadInOneSitting: Wall = (house) =>
  house
    .filter((source) => /\.(tsx?|mjs|css)$/.test(source.path) && !isBook(source))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST_FILE)
    .map(({ path, lines }) => `${path} has ${lines} lines`)

const LEFTOVERS = /@ts-(ignore|expect-error|nocheck)|\b(TODO|FIXME|XXX)\b/

export const nothingIsLeftOpen: Wall = (house) =>
  house
    .filter((source) => isCode(source) && !source.path.startsWith('test/walls'))
    .flatMap((source) => [
      ...nodesOf(source)
        .filter(isHatch)
        .map((node) => `${placeOf(source, node)} says any`),
      ...source.text
        .split('\n')
        .flatMap((line, at) => (LEFTOVERS.test(line) ? [`${source.path}:${at + 1} is left open`] : [])),
    ])

const isHatch = (node: ts.Node) => node.kind === ts.SyntaxKind.AnyKeyword

export const everyTestRuns: Wall = (house) =>
  house
    .filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path))
    .flatMap((source) =>
      nodesOf(source)
        .filter(isAside)
        .map((node) => `${placeOf(source, node)} does not run, or runs alone`),
    )

function isAside(node: ts.Node) {
  if (!ts.isPropertyAccessExpression(node)) return false
  return (
    /^(it|test|describe)$/.test(node.expression.getText()) &&
    /^(skip|only|todo|fixme|skipIf|runIf)$/.test(node.name.text)
  )
}

const isRoute = ({ path }: Source) => /^app\/[^/]+\/routes\//.test(path)

/** The declarations of a module's exports, by name. */
function exported(source: Source, name: string) {
  return parse(source).statements.find(
    (one): one is ts.FunctionDeclaration =>
      ts.isFunctionDeclaration(one) &&
      one.name?.text === name &&
      Boolean(one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)),
  )
}

export const actionsAreShort: Wall = (house) =>
  house.filter(isRoute).flatMap((source) => {
    const action = exported(source, 'action')
    const lines = action?.body ? action.body.getText().split('\n').length - 2 : 0
    return lines > LONGEST_ACTION && action ? [`${placeOf(source, action)} has an action of ${lines} lines`] : []
  })

/** Without a page, a refused form that was sent without scripts is answered with a text for machines. */
export const everyFormHasAPage: Wall = (house) =>
  house
    .filter((source) => isRoute(source) && exported(source, 'action') && !/^export default /m.test(source.text))
    .map(({ path }) => `${path} takes a form and has no page`)

const DRAWERS = /(^|[-./])(utils?|helpers?|services?|managers?|common|misc|index)(\.server|\.form|\.access)?\.tsx?$/

export const filesAreNamedAfterTheTrade: Wall = (house) =>
  house.filter((source) => DRAWERS.test(source.path)).map(({ path }) => `${path} is a drawer`)

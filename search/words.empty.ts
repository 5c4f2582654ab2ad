/**
 * Words that anything may be told with and that say nothing of what it is about: two texts that share them have nothing in
 * common. Without accents, in lower case, as `fold` leaves them. Pure.
 */
import { fold } from './text.ts'

const SAID_OF_ANYTHING = `
  faire fais fait faits faite faites faisons faisait faisaient faisant fera feront ferait feraient fasse fassent font
  avoir avait avaient aurait auraient aura auront etre etait etaient serait seraient sera seront soit soient
  savoir sais sait savons savez savent savait savaient saura saurait su sache sachent sachant
  pouvoir peux peut pouvons pouvez peuvent pouvait pouvaient pourra pourrait pourraient puisse puissent pu
  vouloir veux veut voulons voulez veulent voulait voulaient voudrais voudrait voudraient voulu
  devoir dois doit devons devez doivent devait devaient devra devrait devraient du
  falloir faut fallait faudra faudrait fallu aller vais vas va allons allez vont allait allaient ira irait aille
  venir viens vient venons venez viennent venait venu venue venus voir vois voit voyons voyez voient voyait
  dire dis dit dites disons disent disait disaient dise mettre mets met mettons mettez mettent mis mise
  arrive arrivent arriver arrivait passe passent passer reste restent rester semble croire crois croit pense penser
  tout toute tous toutes rien aucun aucune nul nulle chaque chacun chacune autre autres quelque quelques quelqu
  certain certains certaine certaines plusieurs meme memes tel telle tels telles celui celle ceux celles cela ceci ca
  lequel laquelle lesquels lesquelles duquel desquels quel quelle quels quelles quoi qui que dont ou quand comment pourquoi
  combien parce puisque puisqu lorsque lorsqu jusque jusqu comme si donc car mais or ni alors ainsi aussi puis ensuite enfin
  plus moins tres trop peu beaucoup assez tant tellement autant presque juste seulement surtout plutot vraiment bien mieux
  encore deja toujours jamais souvent parfois maintenant aujourd hui longtemps tard tot
  avec sans sous sur dans par pour chez vers entre pendant depuis avant apres contre selon malgre ici la les des
  elle elles ils eux leur leurs nous vous notre votre oui non voici voila
  chose choses facon gens cas besoin besoins fois un une deux trois quatre cinq six sept huit neuf dix quinze vingt trente cent
  personne quelqu quelquefois`

const EMPTY = new Set(SAID_OF_ANYTHING.trim().split(/\s+/))

/** The words of an expression that say something, without what a plural adds. */
const roots = (expression: string) =>
  fold(expression)
    .split(' ')
    .filter((word) => !EMPTY.has(word))
    .map((word) => word.replace(/(?<=...)[sx]$/, ''))

export const isEmpty = (expression: string) => roots(expression).length === 0

/** Tells, of words and expressions in their order, those that say something that none before them says. The same ones come again and again. */
export function teller() {
  const known = new Map<string, string[]>()
  const rootsOf = (expression: string) => {
    const found = known.get(expression) ?? roots(expression)
    known.set(expression, found)
    return found
  }
  return (expressions: readonly string[]) => {
    const said = new Set<string>()
    return expressions.filter((expression) => {
      const isNew = rootsOf(expression).some((root) => !said.has(root))
      for (const root of rootsOf(expression)) said.add(root)
      return isNew
    })
  }
}

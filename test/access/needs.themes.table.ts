import {
  acceptSuggestion,
  listSuggestions,
  listTicked,
  moveNeeds,
  refuseSuggestion,
} from '#app/needs/suggestions.server.ts'
import { tick } from '#app/needs/theme.ts'
import { nameTheme } from '#app/needs/themes.server.ts'
import type { RoomTable, The } from './table.ts'

const reads = `
                                anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
listSuggestions {grouped need}  404    404  404   404    no    no     404  404   404   404   404  404   404    404  404
listTicked {grouped need}    404    404  404   404    yes   yes    404  404   404   404   404  404   404    404  404
listTicked {unread need}     404    404  404   404    no    no     404  404   404   404   404  404   404    404  404
`
const commands = `
                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
nameTheme {named theme}                403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
acceptSuggestion {grouped need}  403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
moveNeeds {grouped need}         403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
refuseSuggestion {grouped need}  403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
`
const pages = `
                                     anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /themes                          ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /themes.csv  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /themes/{named theme}/edit             in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /themes/{named theme}/edit            401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /themes/{named theme}/moves            in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /themes/{named theme}/moves           401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /themes/suggestions              in     in   404   404    ok    ok     404  404   404   404   404  404   404    404  404
GET /themes/suggestions.csv  in     in   404   404    ok    ok     404  404   404   404   404  404   404    404  404
GET /themes/suggestions/acceptance   in     in   404   404    ok    ok     404  404   404   404   404  404   404    404  404
POST /themes/suggestions/acceptance  401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /themes/suggestions/refusal      in     in   404   404    ok    ok     404  404   404   404   404  404   404    404  404
POST /themes/suggestions/refusal     401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
`

const ticked = ({ id, revision = 0 }: { id: string; revision?: number }) => ({ id, revision })
const aTick = (the: The) => tick(ticked(the('grouped need')))
const NAMED = { nameFr: 'Les matins trop courts', aboutFr: '' }

export const needsThemes: RoomTable = {
  room: 'needs',
  reads,
  commands,
  pages,
  runs: {
    listSuggestions: async (viewer) => (await listSuggestions(viewer, 'all')).flatMap(({ needs }) => needs),
    listTicked: (viewer, it) => listTicked(viewer, [ticked(it)]),
    nameTheme: (viewer, it) => nameTheme(viewer, it.id, { ...NAMED, revision: 0 }),
    acceptSuggestion: (viewer, it) => acceptSuggestion(viewer, 'Des matins à rallonge', [ticked(it)]),
    moveNeeds: (viewer, it, the) => moveNeeds(viewer, the('named theme').id, [ticked(it)]),
    refuseSuggestion: (viewer, it) => refuseSuggestion(viewer, [it.id]),
  },
  forms: {
    '/themes/{named theme}/edit': { ...NAMED, revision: '0' },
    '/themes/{named theme}/moves': (the) => ({ themeId: the('named theme').id, need: aTick(the) }),
    '/themes/suggestions/acceptance': (the) => ({ name: 'Des matins à rallonge', need: aTick(the) }),
    '/themes/suggestions/refusal': (the) => ({ need: aTick(the) }),
  },
}

import { appointLead, appointLeadByEmail, enterFacility } from '#app/facilities/facilities.server.ts'
import type { RoomTable } from './table.ts'

const commands = `
                               anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
enterFacility                  403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
appointLead {facility}         403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
appointLeadByEmail {facility}  403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
`
const pages = `
                                  anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /facilities                   ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /facilities/new               in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /facilities/new              401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /facilities/{facility}/lead   in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /facilities/{facility}/lead  401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
`

const ENTERED = {
  name: 'Clinique des Sorbiers',
  town: 'Aubeterre-le-Lac',
  kind: 'clinic' as const,
  territory: 'Bretagne',
  about: 'Clinique de rééducation de cent vingt lits.',
}
const LEAD = { name: 'Thomas Estève', email: 'thomas@hopital.example' }

export const facilities: RoomTable = {
  room: 'facilities',
  commands,
  pages,
  runs: {
    enterFacility: (viewer) =>
      enterFacility(viewer, { ...ENTERED, tiersLieu: false, slots: 1, about: { fr: ENTERED.about } }),
    appointLead: (viewer, it, the) => appointLead(viewer, it.id, the('person guest').id),
    appointLeadByEmail: (viewer, it) => appointLeadByEmail(viewer, it.id, LEAD),
  },
  forms: { '/facilities/new': { ...ENTERED, slots: '1' }, '/facilities/{facility}/lead': LEAD },
}

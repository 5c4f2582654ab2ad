import { countCampaign } from '#app/needs/campaign-counts.server.ts'
import { endCampaign, launchCampaign } from '#app/needs/campaigns.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                          anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
countCampaign {campaign}  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`
const commands = `
                            anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
launchCampaign {coalition}  403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
endCampaign {campaign}      403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
`
const pages = `
                                   anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /campaigns                     ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /campaigns.csv                 ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /campaigns/new                 in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /campaigns/new                401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /campaigns/{campaign}          ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /campaigns/{campaign}/counts.csv  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /campaigns/{campaign}/poster.pdf  404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
GET /campaigns/{campaign}/ending   in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /campaigns/{campaign}/ending  401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
`

const ASKED = { question: { fr: 'Que vous manque-t-il le jour ?' }, about: { fr: 'Pour bâtir un appel avec vous.' } }

export const needsCampaigns: RoomTable = {
  room: 'needs',
  reads,
  commands,
  pages,
  runs: {
    countCampaign: (viewer, it) => countCampaign(viewer, { id: it.id, facilities: [] }),
    launchCampaign: (viewer, it, the) =>
      launchCampaign(viewer, {
        ...{ organisationId: it.id, ...ASKED, facilityIds: [the('facility').id] },
        ...{ opensAt: new Date('2020-01-01'), closesAt: new Date('2100-01-01') },
      }),
    endCampaign: (viewer, it) => endCampaign(viewer, it.id),
  },
  forms: {
    '/campaigns/new': (the) => ({
      ...{ organisationId: the('coalition').id, questionFr: ASKED.question.fr, aboutFr: ASKED.about.fr },
      ...{ opensAt: '2098-01-01T08:00', closesAt: '2099-01-01T18:00', facilityIds: [the('facility').id] },
    }),
  },
}

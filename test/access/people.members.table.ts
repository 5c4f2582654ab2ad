import { findContact, tellContact } from '#app/people/contacts.server.ts'
import {
  acceptInvitation,
  declineInvitation,
  findInvitation,
  inviteMember,
  listInvitations,
  listWaiting,
  withdrawInvitation,
} from '#app/people/invitations.server.ts'
import {
  changeRole,
  findHeaded,
  findMember,
  findOwnOrganisation,
  listTeam,
  partWithMember,
} from '#app/people/members.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                      anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findOwnOrganisation {firm}            404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
findHeaded {firm}                     404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
listTeam {firm reader}                404    404  404   404    404   404    yes  404   404   404   404  404   404    404  404
findMember {firm reader}              404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
listInvitations {waiting invitation}  404    404  404   404    404   404    yes  404   404   404   404  404   404    404  404
findInvitation {waiting invitation}   401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
findInvitation {forged invitation}    401    401  404   404    404   404    404  404   404   404   404  404   404    404  404
findContact {coalition}               404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findContact {firm}                    404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
listWaiting {waiting invitation}      no     no   yes   no     no    no     no   no    no    no    no   no    no     no   no
`
const commands = `
                                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
tellContact {coalition}                  401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
inviteMember {firm}                      401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
changeRole {firm reader}                 401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
partWithMember {firm reader}             401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
withdrawInvitation {waiting invitation}  404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
acceptInvitation {waiting invitation}    401    401  ok    403    403   403    403  403   403   403   403  403   403    403  403
declineInvitation {waiting invitation}   401    401  ok    403    403   403    403  403   403   403   403  403   403    403  403
`
const pages = `
                                                                        anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /organisations/{coalition}/contact                                  in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /organisations/{coalition}/contact                                 401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /organisations/{firm}/people                                        in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /organisations/{firm}/people/invitation                             in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /organisations/{firm}/people/invitation                            401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /organisations/{firm}/people/{firm reader}                          in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /organisations/{firm}/people/{firm reader}                         401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /organisations/{firm}/people/{firm reader}/departure                in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /organisations/{firm}/people/{firm reader}/departure               401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /organisations/{firm}/invitations/{waiting invitation}/withdrawal   in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /organisations/{firm}/invitations/{waiting invitation}/withdrawal  401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /invitations/{waiting invitation}                                   in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /invitations/{waiting invitation}                                  401    401  ok    403    403   403    403  403   403   403   403  403   403    403  403
GET /invitations/{waiting invitation}/declination                       in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /invitations/{waiting invitation}/declination                      401    401  ok    403    403   403    403  403   403   403   403  403   403    403  403
GET /invitations/{forged invitation}                                    in     in   404   404    404   404    404  404   404   404   404  404   404    404  404
POST /invitations/{forged invitation}                                   401    401  404   404    404   404    404  404   404   404   404  404   404    404  404
`

const NEW = { email: 'nouvelle@entreprise.example', role: 'writer' as const }
const SURE = { sure: 'yes' }

export const peopleMembers: RoomTable = {
  room: 'people',
  reads,
  commands,
  pages,
  runs: {
    findOwnOrganisation: (viewer, it) => findOwnOrganisation(viewer, it.slug ?? ''),
    findHeaded: (viewer, it) => findHeaded(viewer, it.slug ?? ''),
    listTeam: (viewer, _, the) => listTeam(viewer, the('firm').slug ?? ''),
    findMember: (viewer, it, the) => findMember(viewer, the('firm').slug ?? '', it.id),
    listInvitations: (viewer, _, the) => listInvitations(viewer, the('firm').slug ?? ''),
    findInvitation: (viewer, it) => findInvitation(viewer, it.code ?? ''),
    listWaiting: (viewer) => listWaiting(viewer),
    findContact: (viewer, it) => findContact(viewer, it.slug ?? ''),
    tellContact: (viewer, it) => tellContact(viewer, it.slug ?? '', 'contact@deux-rives.example'),
    inviteMember: (viewer, it) => inviteMember(viewer, it.slug ?? '', NEW),
    changeRole: (viewer, it, the) => changeRole(viewer, the('firm').slug ?? '', it.id, 'writer'),
    partWithMember: (viewer, it, the) => partWithMember(viewer, the('firm').slug ?? '', it.id),
    withdrawInvitation: (viewer, it, the) => withdrawInvitation(viewer, the('firm').slug ?? '', it.id),
    acceptInvitation: (viewer, it) => acceptInvitation(viewer, it.code ?? ''),
    declineInvitation: (viewer, it) => declineInvitation(viewer, it.code ?? ''),
  },
  forms: {
    '/organisations/{coalition}/contact': { contact: 'contact@deux-rives.example' },
    '/organisations/{firm}/people/invitation': NEW,
    '/organisations/{firm}/people/{firm reader}': { role: 'head' },
    '/organisations/{firm}/people/{firm reader}/departure': SURE,
    '/organisations/{firm}/invitations/{waiting invitation}/withdrawal': SURE,
    '/invitations/{waiting invitation}': SURE,
    '/invitations/{waiting invitation}/declination': SURE,
    '/invitations/{forged invitation}': SURE,
  },
}

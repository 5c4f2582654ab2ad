import {
  declineColleagueInvitation,
  findColleagueInvitation,
  inviteColleague,
  joinTeamOfFile,
  listColleaguesInvited,
  listInvitationsWaiting,
  withdrawColleagueInvitation,
} from '#app/applications/colleagues.server.ts'
import {
  changeTeamRole,
  findColleague,
  findGathered,
  findOwnFile,
  findTeam,
  takeOutColleague,
} from '#app/applications/team.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                                       anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findOwnFile {draft file}                               404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
findOwnFile {file in jury}                             404    404  404   404    403   404    ok   404   403   404   404  404   404    404  404
findGathered {draft file}                              404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
findTeam {draft file}                                  404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
findTeam {file in jury}                                404    404  404   404    403   404    ok   404   403   404   404  404   404    404  404
findColleague {file colleague}                         404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
listColleaguesInvited {colleague invitation}           404    404  404   404    404   404    yes  404   404   404   404  404   404    404  404
findColleagueInvitation {colleague invitation}         401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
findColleagueInvitation {forged colleague invitation}  401    401  404   404    404   404    404  404   404   404   404  404   404    404  404
listInvitationsWaiting {colleague invitation}          no     no   yes   no     no    no     no   no    no    no    no   no    no     no   no
`
const commands = `
                                                    anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
inviteColleague {draft file}                        401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
changeTeamRole {file colleague}                     401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
takeOutColleague {file colleague}                   401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
withdrawColleagueInvitation {colleague invitation}  404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
joinTeamOfFile {colleague invitation}               401    401  ok    403    403   403    403  403   403   403   403  403   403    403  403
declineColleagueInvitation {colleague invitation}   401    401  ok    403    403   403    403  403   403   403   403  403   403    403  403
`
const pages = `
                                                                                      anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /applications/{draft file}/team                                                   in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications/{file in jury}/team                                                 in     in   404   404    403   404    ok   404   403   404   404  404   404    404  404
GET /applications/{draft file}/team/invitation                                        in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /applications/{draft file}/team/invitation                                       401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications/{draft file}/team/{file colleague}                                  in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /applications/{draft file}/team/{file colleague}                                 401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications/{draft file}/team/{file colleague}/departure                        in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /applications/{draft file}/team/{file colleague}/departure                       401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications/{draft file}/team/invitations/{colleague invitation}/withdrawal     in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /applications/{draft file}/team/invitations/{colleague invitation}/withdrawal    401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /team-invitations/{colleague invitation}                                          in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /team-invitations/{colleague invitation}                                         401    401  ok    403    403   403    403  403   403   403   403  403   403    403  403
GET /team-invitations/{colleague invitation}/declination                              in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /team-invitations/{colleague invitation}/declination                             401    401  ok    403    403   403    403  403   403   403   403  403   403    403  403
GET /team-invitations/{forged colleague invitation}                                   in     in   404   404    404   404    404  404   404   404   404  404   404    404  404
POST /team-invitations/{forged colleague invitation}                                  401    401  404   404    404   404    404  404   404   404   404  404   404    404  404
`

const NEW = { email: 'consoeur@ailleurs.example', role: 'reader' as const }
const SURE = { sure: 'yes' }

/** Who works on a file, and who says so. */
export const applicationsTeam: RoomTable = {
  room: 'applications',
  reads,
  commands,
  pages,
  runs: {
    findOwnFile: (viewer, it) => findOwnFile(viewer, it.id),
    findGathered: (viewer, it) => findGathered(viewer, it.id),
    findTeam: (viewer, it) => findTeam(viewer, it.id),
    findColleague: (viewer, it, the) => findColleague(viewer, the('draft file').id, it.id),
    listColleaguesInvited: (viewer, _, the) => listColleaguesInvited(viewer, the('draft file').id),
    findColleagueInvitation: (viewer, it) => findColleagueInvitation(viewer, it.code ?? ''),
    listInvitationsWaiting: (viewer) => listInvitationsWaiting(viewer),
    inviteColleague: (viewer, it) => inviteColleague(viewer, it.id, NEW),
    changeTeamRole: (viewer, it, the) => changeTeamRole(viewer, the('draft file').id, it.id, 'editor'),
    takeOutColleague: (viewer, it, the) => takeOutColleague(viewer, the('draft file').id, it.id),
    withdrawColleagueInvitation: (viewer, it, the) => withdrawColleagueInvitation(viewer, the('draft file').id, it.id),
    joinTeamOfFile: (viewer, it) => joinTeamOfFile(viewer, it.code ?? ''),
    declineColleagueInvitation: (viewer, it) => declineColleagueInvitation(viewer, it.code ?? ''),
  },
  forms: {
    '/applications/{draft file}/team/invitation': NEW,
    '/applications/{draft file}/team/{file colleague}': { role: 'editor' },
    '/applications/{draft file}/team/{file colleague}/departure': SURE,
    '/applications/{draft file}/team/invitations/{colleague invitation}/withdrawal': SURE,
    '/team-invitations/{colleague invitation}': SURE,
    '/team-invitations/{colleague invitation}/declination': SURE,
    '/team-invitations/{forged colleague invitation}': SURE,
  },
}

import type { RoomTable } from './table.ts'

const pages = `
                anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /language   ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /language  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /theme      ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /theme     ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /*          404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
POST /*         404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
`

export const platform: RoomTable = {
  room: 'platform',
  pages,
  forms: { '/language': { language: 'en', back: '/' }, '/theme': { theme: 'dark', back: '/' } },
}

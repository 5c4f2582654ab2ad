import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { aftermath } from '#app/aftermath.server.ts'
import { tellContact } from '#app/people/contacts.server.ts'
import { findOrganisation } from '#app/people/organisations.server.ts'
import { db } from '#app/platform/db.ts'
import { workOffJobs } from '#app/platform/jobs.server.ts'
import { aClosedCall, aJury } from '#test/juries/stage.ts'
import { seenAgain } from '#test/support/people.ts'

const CONTACT = 'contact@deux-rives.example'

test('A juror knows whom to ask: the coalition that speaks, and no other', async () => {
  const [asked, silent] = [await aClosedCall({ files: 1 }), await aClosedCall({ files: 1 })]
  const { slug } = await findOrganisation(asked.organisationId)
  await tellContact(await seenAgain(asked.viewer), slug, CONTACT)
  const [[juror], [other]] = [await aJury(asked, 1), await aJury(silent, 1)]
  await workOffJobs(aftermath)
  const letterTo = async (email = '') => {
    const letter = await db().outboxLetter.findFirstOrThrow({ where: { toAddress: email } })
    const { replyTo, text, html } = letter
    return { replyTo, said: [text, html].map((sheet) => [sheet.includes(CONTACT), sheet.includes('Il est inutile')]) }
  }
  const [silence, answer] = [
    [false, true],
    [true, false],
  ]
  expect(await letterTo(juror?.viewer.email)).toEqual({ replyTo: CONTACT, said: [answer, answer] })
  expect(await letterTo(other?.viewer.email)).toEqual({ replyTo: null, said: [silence, silence] })
})

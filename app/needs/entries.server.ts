import { db } from '#app/platform/db.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import { objectionToAgreement } from './helping.ts'
import { mayQualify } from './need.access.ts'
import type { PostedNeed } from './need.form.ts'
import { postNeed } from './posting.server.ts'

interface Given {
  code: string
  language: Language
}
type Helper = Parameters<typeof postNeed>[2]['helper'] & object

/** Write down what someone says on the telephone; coordinators (403). The receipt is the caller's. */
export async function postFromCall(viewer: Viewer, posted: PostedNeed, given: Given) {
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  return postNeed(viewer, posted, { ...given, channel: 'phone' })
}

/** Write for someone who agreed (409 when nobody could agree for them); anyone may. Who helped is kept apart. */
export async function postForSomeone(viewer: Viewer, posted: PostedNeed, helper: Helper, given: Given) {
  const objection = objectionToAgreement({ speaksFor: posted.speaksFor ?? 'myself', agreement: helper.agreement })
  if (objection) refuse(409, objection)
  return postNeed(viewer, posted, { ...given, channel: 'assisted', helper })
}

/** Who wrote for someone, for the coordinator who reads; null when nobody did, and to anyone else. */
export async function findHelper(viewer: Viewer, needId: string) {
  if (!mayQualify(viewer)) return null
  return db().needHelper.findUnique({ where: { needId }, omit: { needId: true } })
}

import { z } from 'zod'
import { bothOf } from '#app/platform/bilingual.ts'
import { ParisTime } from '#app/platform/paris.ts'
import { LONGEST_ABOUT, LONGEST_QUESTION, objectionToDates } from './campaign.ts'
import { writing } from './need.form.ts'
import { SHORTEST_STORY } from './need.ts'

/** What an organiser asks. The instant it is checked against is the one at which the form is read. */
export const CampaignForm = z
  .object({
    organisationId: z.uuid('organiser_missing'),
    questionFr: writing('question_missing').min(10, 'question_too_short').max(LONGEST_QUESTION, 'question_too_long'),
    questionEn: writing('question_missing').max(LONGEST_QUESTION, 'question_too_long').optional(),
    aboutFr: writing('about_missing').min(SHORTEST_STORY, 'about_too_short').max(LONGEST_ABOUT, 'about_too_long'),
    aboutEn: writing('about_missing').max(LONGEST_ABOUT, 'about_too_long').optional(),
    opensAt: z.string({ error: 'opens_missing' }).pipe(ParisTime),
    closesAt: z.string({ error: 'closes_missing' }).pipe(ParisTime),
    facilityIds: z.array(z.uuid(), { error: 'facilities_missing' }).min(1, 'facilities_missing'),
  })
  .transform(({ questionFr, questionEn, aboutFr, aboutEn, ...told }) => ({
    ...told,
    question: bothOf(questionFr, questionEn),
    about: bothOf(aboutFr, aboutEn),
  }))

/** What is wrong with its dates, beside the box to correct. */
export function slipInDates(campaign: { opensAt: Date; closesAt: Date }, at: Date) {
  const objection = objectionToDates(campaign, at)
  return objection && { closesAt: [objection] }
}

/** A press of a page's one button. */
export const PressForm = z.object({})

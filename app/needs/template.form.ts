import { z } from 'zod'
import { writing } from './need.form.ts'
import { LONGEST_DETAIL, SHORTEST_STORY } from './need.ts'
import { PURPOSES } from './template.ts'

export const TemplateForm = z.object({
  purpose: z.enum(PURPOSES, { error: 'purpose_missing' }),
  name: writing('template_name_missing').min(3, 'template_name_missing').max(80, 'template_name_too_long'),
  text: writing('template_text_missing')
    .min(SHORTEST_STORY, 'template_text_missing')
    .max(LONGEST_DETAIL, 'reason_too_long'),
})

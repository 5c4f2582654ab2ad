import { z } from 'zod'
import { tidyEmail } from '#app/people/person.ts'

export const LostCodeForm = z.object({
  email: z
    .string({ error: 'lost_email_missing' })
    .max(200, 'contact_malformed')
    .transform(tidyEmail)
    .pipe(z.email('contact_malformed')),
})

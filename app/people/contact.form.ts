import { z } from 'zod'
import { tidyEmail } from './person.ts'

/** Where an organisation may be asked; left empty, nowhere. */
export const ContactForm = z.object({
  contact: z.string().max(254, 'contact_malformed').transform(tidyEmail).pipe(z.email('contact_malformed')).optional(),
})

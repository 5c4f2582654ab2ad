import { z } from 'zod'

export const ExtraReadingForm = z.object({ jurorId: z.uuid('reader_missing') })

import { z } from 'zod'

/** A browser sends a file without a name or a byte where none was chosen. */
const chosen = (file: File | undefined) => file !== undefined && (file.size > 0 || file.name !== '')

/** A file for one place: carried by the form itself, or sent before it piece by piece. */
export const PaperForm = z
  .object({
    slot: z.uuid('paper_unasked'),
    file: z.instanceof(File).optional(),
    upload: z.uuid().optional(),
  })
  .refine(({ file, upload }) => upload !== undefined || chosen(file), { path: ['file'], error: 'file_missing' })

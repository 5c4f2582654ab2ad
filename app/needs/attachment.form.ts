import { z } from 'zod'
import { LONGEST_TRANSCRIPT } from './attachment.ts'
import { writing } from './need.form.ts'

/** A browser sends a file without a name or a byte where none was chosen. */
const chosen = (file: File) => file.size > 0 || file.name !== ''

export const AttachmentForm = z.object({
  file: z.instanceof(File, { error: 'file_missing' }).refine(chosen, 'file_missing'),
})

/** What the coordinator has looked for, and not found, on a photo. */
export const PublicationForm = z.object({
  noFace: z.literal('on', { error: 'photo_not_checked' }),
  noName: z.literal('on', { error: 'photo_not_checked' }),
  noScreen: z.literal('on', { error: 'photo_not_checked' }),
})

export const TranscriptForm = z.object({
  transcript: writing('transcript_missing').min(1, 'transcript_missing').max(LONGEST_TRANSCRIPT, 'transcript_too_long'),
})

/** Nothing to fill in but the choice itself, so that an empty form takes nothing back. */
export const TakeBackForm = z.object({ shown: z.literal('no') })

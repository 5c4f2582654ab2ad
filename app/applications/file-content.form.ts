import { z } from 'zod'

const Told = z.union([z.string(), z.number(), z.array(z.string()), z.array(z.array(z.string()))])
/** A file's content read again from where it was kept. */
export const FileContentForm = z.object({
  id: z.string(),
  number: z.string().nullable(),
  submittedAt: z.string().nullable(),
  broughtFrom: z.string().optional(),
  call: z.object({ number: z.string(), title: z.string() }),
  organisation: z.string(),
  solution: z.object({ name: z.string(), pitch: z.string() }),
  title: z.string(),
  language: z.string(),
  askedCents: z.number(),
  // The first files sent said neither funders, wishes nor papers, and named no question.
  funders: z.array(z.string()).default([]),
  answers: z.array(z.object({ id: z.string().optional(), question: z.string(), answer: Told })),
  wishes: z.array(z.object({ id: z.string(), wish: z.string(), answer: z.string() })).default([]),
  papers: z.array(z.object({ for: z.string(), name: z.string(), size: z.number(), digest: z.string() })).default([]),
  promises: z.array(z.object({ for: z.string(), dueOn: z.string() })).default([]),
})

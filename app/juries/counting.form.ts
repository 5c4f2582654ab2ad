import { z } from 'zod'

export const CountingForm = z.object({ counting: z.enum(['raw', 'adjusted'], { error: 'counting_missing' }) })

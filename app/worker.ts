import { startJobs, workOffJobs } from '#app/platform/jobs.server.ts'
import { aftermath } from './aftermath.server.ts'

/** What the workshop can do, by the names under which jobs are asked for. */
const tasks = { ...aftermath }

/** Work off jobs beside the pages, until stopped. */
export const openWorkshop = () => startJobs(tasks)

/** Work off what is due now, then return: after planting the story, and in tests. */
export const workOff = () => workOffJobs(tasks)

import { type Runner, run, runOnce, type TaskList } from 'graphile-worker'
import { connections, db } from './db.ts'
import { log } from './log.ts'

/** Ask for a job inside the running transaction: nothing before its commit, nothing after its rollback. Payloads hold ids and reason words only. */
export async function enqueue(task: string, payload: Record<string, string>) {
  await db().$queryRaw`SELECT graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json, max_attempts => 12)`
}

/** The same for each of these payloads, in one question. */
export async function enqueueAll(task: string, payloads: Record<string, string>[]) {
  await db().$queryRaw`
    SELECT count(graphile_worker.add_job(${task}, payload::json, max_attempts => 12))
    FROM unnest(${payloads.map((payload) => JSON.stringify(payload))}::text[]) AS payload`
}

/** The same for later. What is asked for again under the same key before that instant is done once, as it was asked last. */
export async function enqueueFor(runAt: Date, key: string, task: string, payload: Record<string, string>) {
  await db().$queryRaw`
    SELECT graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json, run_at => ${runAt}, max_attempts => 12,
      job_key => ${key}, job_key_mode => 'preserve_run_at')`
}

/** Work off jobs until stopped; a failed one is tried again, later each time. `crontab` says which come by the clock. */
export async function startJobs(taskList: TaskList, crontab: string): Promise<Runner> {
  return run({ pgPool: connections(), taskList, crontab, concurrency: 4, noHandleSignals: true, logger: log.jobs })
}

/** Work off every job that is due now, in the order they were asked for, then return: seeds and tests. */
export async function workOffJobs(taskList: TaskList) {
  await runOnce({ pgPool: connections(), taskList, concurrency: 1, noHandleSignals: true, logger: log.jobs })
}

import { type ActionFunction, data, redirect, type ServerBuild } from '@remix-run/node'
import { formOf } from './forms.ts'
import { isId } from './id.ts'
import { refuse } from './refusal.ts'
import { personIdOf } from './session.ts'
import { forgetTyped, keepTyped, writerOf } from './typed.server.ts'
import { type Ended, QUIET, TYPED } from './typed.ts'

const FORMS = /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/

/**
 * The same build, each of whose forms is kept for who opened it when they are not, or no longer, the one who is signed in:
 * their session has ended, they left in another tab, or the next nurse has come. Nothing is done in anyone's name.
 */
export function keepingWhatIsTyped(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const action = route?.module.action
    return [id, action ? { ...route, module: { ...route.module, action: kept(action) } } : route]
  })
  return { ...build, routes: Object.fromEntries(routes) }
}

function kept(action: ActionFunction): ActionFunction {
  return async (args) => {
    const { request } = args
    if (!FORMS.test(request.headers.get('Content-Type') ?? '')) return action(args)
    const form = await formOf(request)
    const writer = writerOf(form)
    if (writer === null) return action(args)
    const present = await personIdOf(request)
    if (writer !== present) return keptReply(writer, form, present !== null)
    const answer = await action(args)
    if (answer instanceof Response && answer.status < 400) await forgetSent(writer, form)
    return answer
  }
}

async function keptReply(writer: string, form: FormData, anotherIsHere: boolean) {
  const { id, typedAt } = await keepTyped(writer, form)
  const ended: Ended = { at: typedAt.toISOString(), anotherIsHere }
  if (form.has(QUIET)) return data({ ended }, { status: 401 })
  return anotherIsHere ? refuse(409, 'opened_by_another') : redirect(`/sign-in?back=/typed/${id}`, 303)
}

/** What was put back in its boxes has now been received. */
async function forgetSent(writer: string, form: FormData) {
  const before = form.get(TYPED.before)
  if (typeof before === 'string' && isId(before)) await forgetTyped(writer, before)
}

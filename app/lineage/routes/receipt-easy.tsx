import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { formatDay } from '#app/ui/when.tsx'
import { look } from '../parts/look.ts'
import { findWholeReceipt } from '../receipt.server.ts'
import { words } from '../words.receipt.ts'

export const links = look

export async function loader({ params }: LoaderFunctionArgs) {
  const { need, standing, code, coming } = await findWholeReceipt(textFrom(params, 'code'))
  return { stage: standing, isErased: need.erasedAt !== null, code, coming }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.easy.title, 'noindex')

/** Done, going on, to come: the pictures of a story told in three lines. */
const PICTURES: IconName[] = ['done', 'open', 'waiting']

/** Short sentences, one idea a line, a picture beside each. */
export default function EasyReceipt() {
  const { stage, isErased, code, coming } = useLoaderData<typeof loader>()
  const { easy, back } = useWords(words)
  const language = useLanguage()
  const lines = isErased ? easy.erased : easy.now[stage]
  const day = coming.at && formatDay(language, coming.at.toISOString())
  return (
    <div className="easy-read flow">
      <h1>{easy.title}</h1>
      {lines.map((line, place) => (
        <Line key={line} picture={PICTURES[place] ?? 'onward'}>
          {line}
        </Line>
      ))}
      {day && <Line picture="waiting">{coming.next === 'will_be_read' ? easy.before(day) : easy.on(day)}</Line>}
      {stage === 'to_clarify' && !isErased && (
        <p>
          <Link to={`/receipts/${code}/answer`}>{easy.answerLink}</Link>
        </p>
      )}
      <Line picture="info">{easy.code}</Line>
      <p className="code" translate="no">
        {code}
      </p>
      <Line picture="late">{easy.keep}</Line>
      {!isErased && <Line picture="stopped">{easy.erase}</Line>}
      {!isErased && (
        <p className="not-on-paper">
          <Link to={`/receipts/${code}/erasure`}>{easy.eraseLink}</Link>
        </p>
      )}
      <p className="not-on-paper">
        <Link to={`/receipts/${code}`}>{back}</Link>
      </p>
    </div>
  )
}

function Line({ picture, children }: { picture: IconName; children: string }) {
  return (
    <p className="easy-line">
      <Icon name={picture} />
      <span>{children}</span>
    </p>
  )
}

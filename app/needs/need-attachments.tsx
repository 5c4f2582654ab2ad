import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { FileSafety } from '#app/ui/file-safety.tsx'
import { Section } from '#app/ui/layout.tsx'
import { When } from '#app/ui/when.tsx'
import type { SeenAttachment } from './attachments.server.ts'
import { words } from './words.attachments.ts'

interface Props {
  /** The address below which each file has its own. */
  base: string
  attachments: SeenAttachment[]
  /** Whether the reader decides what becomes of them. */
  decides?: boolean
}

/** What was given with a need: pictures to look at, files to download, what a recording says. */
export function NeedAttachments({ base, attachments, decides = false }: Props) {
  const t = useWords(words)
  if (attachments.length === 0) return null
  return (
    <Section title={t.list.title}>
      <ul className="given">
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            <Attachment to={`${base}/${attachment.id}`} attachment={attachment} decides={decides} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Attachment({ to, attachment, decides }: { to: string; attachment: SeenAttachment; decides: boolean }) {
  const { list } = useWords(words)
  const { kind, name, givenAt, hasFile, publishedAt, transcript, safety } = attachment
  return (
    <>
      {kind === 'photo' && <img src={to} alt={list.alt} className="given-picture" loading="lazy" />}
      {transcript && (
        <>
          <p>
            <strong>{list.says}</strong>
          </p>
          <p className="as-typed">{transcript}</p>
        </>
      )}
      {name && (
        <p>
          {list[kind]} · <When at={givenAt.toISOString()} show="day" /> · {publishedAt ? list.published : list.kept}
          <br />
          <a href={to} download={name}>
            {list.open} <span className="quiet">({name})</span>
          </a>{' '}
          {safety && <FileSafety safety={safety} />}
        </p>
      )}
      {!hasFile && <p className="quiet">{list.soundErased}</p>}
      {decides && hasFile && <Decisions to={to} attachment={attachment} />}
    </>
  )
}

function Decisions({ to, attachment: { kind, publishedAt, transcript } }: { to: string; attachment: SeenAttachment }) {
  const { list } = useWords(words)
  if (kind === 'document') return null
  if (kind === 'recording') return <Link to={`${to}/transcript`}>{transcript ? list.correct : list.typeOut}</Link>
  return publishedAt ? (
    <Link to={`${to}/withdrawal`}>{list.takeBack}</Link>
  ) : (
    <Link to={`${to}/publication`}>{list.publish}</Link>
  )
}

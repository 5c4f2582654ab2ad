import { type RefObject, useEffect, useRef, useState } from 'react'
import { LARGEST_UPLOAD } from '#app/platform/upload.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextField } from './fields.tsx'
import { Notice } from './notice.tsx'
import { type Sending, sendFile } from './sending.ts'
import { words } from './words.ts'

interface Props {
  label: string
  hint: string
  accept: string
  /** The room's own name of what the file is for. */
  purpose: string
  /** What was begun before and stopped. */
  left: { name: string; size: number; received: number }[]
}

/**
 * A file of a form: sent piece by piece before the form itself (its id is the form's `upload`), so that a line that drops costs
 * one piece. Without scripts the form carries the file, as any form does.
 */
export function UploadField({ label, hint, accept, purpose, left }: Props) {
  const say = useWords(words)
  const box = useRef<HTMLDivElement>(null)
  const sending = useSending(box, purpose)
  return (
    <div ref={box}>
      {left.map(({ name, size, received }) => (
        <Notice tone="info" key={name}>
          {say.uploadLeft(name, Math.floor((received / size) * 100))}
        </Notice>
      ))}
      <TextField type="file" name="file" label={label} hint={hint} accept={accept} required={false} />
      <input type="hidden" name="upload" defaultValue="" />
      {sending && 'percent' in sending && (
        <progress className="upload" value={sending.percent} max={100} aria-label={label} />
      )}
      <p role="status" className="hint">
        {sending && <Said sending={sending} />}
      </p>
    </div>
  )
}

/** Told at each tenth only: someone who hears the page is not talked to all the way. */
function Said({ sending }: { sending: Sending & { name: string } }) {
  const say = useWords(words)
  if (sending.state === 'waiting') return say.uploadWaits
  if ('percent' in sending) return say.uploadProgress(sending.name, Math.floor(sending.percent / 10) * 10)
  if (sending.status === 401) return say.uploadSignedOut
  return sending.status === 413 ? say.uploadTooLarge(String(LARGEST_UPLOAD / 1_000_000)) : say.uploadRefused
}

/** Stands before the form's own sending, while it holds a file. */
function useSending(box: RefObject<HTMLDivElement | null>, purpose: string) {
  const [sending, setSending] = useState<(Sending & { name: string }) | null>(null)
  useEffect(() => {
    const form = box.current?.closest('form')
    const leaves = new AbortController()
    let isBusy = false
    const before = async (event: SubmitEvent) => {
      const chosen = box.current?.querySelector<HTMLInputElement>('input[type=file]')
      const upload = box.current?.querySelector<HTMLInputElement>('input[name=upload]')
      const file = chosen?.files?.[0]
      if (!file || !upload) return
      event.preventDefault()
      event.stopPropagation()
      if (isBusy) return
      isBusy = true
      const id = await sendFile(file, purpose, (told) => setSending({ ...told, name: file.name }), leaves.signal)
      isBusy = false
      if (id === null) return
      upload.value = id
      chosen.value = ''
      form?.requestSubmit()
      setSending(null)
      upload.value = ''
    }
    form?.addEventListener('submit', before)
    return () => {
      leaves.abort()
      form?.removeEventListener('submit', before)
    }
  }, [box, purpose])
  return sending
}

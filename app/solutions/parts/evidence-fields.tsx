import { FILE_KINDS } from '#app/platform/file.ts'
import { useWords } from '#app/platform/words.tsx'
import { Check, Select, TextField } from '#app/ui/fields.tsx'
import { EVIDENCE_KINDS, LADDER, LONGEST_EVIDENCE_TITLE, LONGEST_SOURCE } from '../evidence.ts'
import { words } from '../words.evidence.ts'

interface Piece {
  kind: string
  level: number
  title: string
  source: string | null
  year: number
  shown: boolean
  file: { name: string } | null
}

/** What one says of a study, a test or lessons from use. */
export function EvidenceFields({ piece }: { piece?: Piece }) {
  const { evidence: t, kinds, levels } = useWords(words)
  const fileHint = piece?.file ? `${t.fileNow} : ${piece.file.name}. ${t.fileHint}` : t.fileHint
  return (
    <>
      <TextField name="title" label={t.name} maxLength={LONGEST_EVIDENCE_TITLE} defaultValue={piece?.title} />
      <Select
        name="kind"
        label={t.kind}
        defaultValue={piece?.kind}
        options={EVIDENCE_KINDS.map((value) => ({ value, label: kinds[value] }))}
      />
      <Select
        name="level"
        label={t.level}
        hint={t.levelHint}
        defaultValue={piece ? String(piece.level) : undefined}
        options={LADDER.map((level) => ({ value: String(level), label: levels[level] ?? '' }))}
      />
      <TextField
        name="source"
        label={t.source}
        required={false}
        maxLength={LONGEST_SOURCE}
        defaultValue={piece?.source ?? undefined}
      />
      <TextField
        name="year"
        label={t.year}
        inputMode="numeric"
        width="short"
        defaultValue={piece ? String(piece.year) : undefined}
      />
      <TextField
        type="file"
        name="file"
        label={t.file}
        hint={fileHint}
        accept={FILE_KINDS.join(',')}
        required={false}
      />
      <Check name="shown" label={t.shown} hint={t.shownHint} defaultChecked={piece?.shown ?? true} />
    </>
  )
}

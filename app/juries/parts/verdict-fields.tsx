import { useContext } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { Choices, TextArea, TextField } from '#app/ui/fields.tsx'
import { FormContext } from '#app/ui/form-context.ts'
import { Unbroken } from '#app/ui/unbroken.tsx'
import { againstField, LONGEST_REASONS, OUTCOMES, outcomeField, placeField, reasonsField } from '../decision.ts'
import type { Ranked } from '../ranking.ts'
import type { Ranking } from '../rankings.server.ts'
import type { Votes } from '../sitting.ts'
import { words as hearingWords } from '../words.hearings.ts'
import { words } from '../words.ts'
import { words as verdictWords } from '../words.verdict.ts'
import { CommitteeVotes } from './committee-votes.tsx'
import { PlacedByTold } from './placed-by.tsx'
import { Place, Spread, Thresholds, Total } from './ranking-table.tsx'
import type { NamedFile } from './shown-files.ts'

/** The slips on which why is asked. */
const ASKING: ReadonlySet<string> = new Set(['below_threshold', 'passed_over', 'against_without_reason'])

interface Props {
  ranked: Ranked
  file: NamedFile
  panel: Ranking['panel']
  /** In the set that was carried here: ticked as selected, and free to change. */
  isCarried: boolean
  /** Whether what was heard of it weighs in its total. */
  isHeard: boolean
  votes: Votes | undefined
  /** Why an earlier decision on it went against the ranking. */
  whyBefore: string | undefined
}

/** What is decided of one file, under what its scores say. */
export function VerdictFields({ ranked, file, panel, isCarried, isHeard, votes, whyBefore }: Props) {
  const { results } = useWords(hearingWords)
  const { decision, outcomes, ranking } = useWords(words)
  return (
    <fieldset className="criterion verdict">
      <legend>
        <Unbroken>
          {file.number} {file.title}
        </Unbroken>
        <span className="criterion-weight">{file.organisationName}</span>
      </legend>
      <p className="verdict-figures">
        <span>
          {ranking.place} <Place {...ranked} />
        </span>
        <span>
          <Total total={ranked.counted} /> {isHeard && `(${results.heard})`}
        </span>
        <Thresholds ranked={ranked} />
        <span>
          <Spread ranked={ranked} />
        </span>
      </p>
      <CommitteeVotes votes={votes} />
      <PlacedByTold ranked={ranked} criteria={panel.call.criteria} />
      {!ranked.meetsThresholds && <p className="hint">{decision.belowThreshold}</p>}
      <div className="verdict-choice">
        <Choices
          type="radio"
          name={outcomeField(file.id)}
          legend={decision.outcome}
          options={OUTCOMES.map((outcome) => ({ value: outcome, label: outcomes[outcome] }))}
          defaultValue={isCarried ? 'selected' : file.decision?.outcome}
        />
        <div className="verdict-place">
          <TextField
            name={placeField(file.id)}
            label={decision.place}
            hint={decision.placeHint}
            inputMode="numeric"
            width="short"
            maxLength={2}
            defaultValue={file.decision?.reserveRank?.toString()}
          />
        </div>
      </div>
      <TextArea
        name={reasonsField(file.id)}
        label={decision.reasons}
        hint={decision.reasonsHint}
        rows={5}
        maxLength={LONGEST_REASONS}
        defaultValue={file.decision?.reasons}
      />
      <AgainstWhy fileId={file.id} said={file.decision?.againstWhy} before={whyBefore} />
    </fieldset>
  )
}

/** Asked once a choice was said to go against the ranking, and kept from then on: also through a decision that did not. */
function AgainstWhy({ fileId, said, before }: { fileId: string; said?: string | null; before?: string }) {
  const { against } = useWords(verdictWords)
  const form = useContext(FormContext)
  const { slip } = form
  const name = againstField(fileId)
  const isAgainst = [outcomeField(fileId), name].some((field) => slip?.errors[field]?.some((word) => ASKING.has(word)))
  if (!isAgainst && !slip?.typed[name] && !said) return null
  const kept = slip && before && !slip.typed[name] ? { ...slip, typed: { ...slip.typed, [name]: before } } : slip
  return (
    <FormContext.Provider value={{ ...form, slip: kept }}>
      <TextArea
        name={name}
        label={against.label}
        hint={against.hint}
        rows={3}
        maxLength={LONGEST_REASONS}
        required={isAgainst}
        defaultValue={said ?? undefined}
      />
    </FormContext.Provider>
  )
}

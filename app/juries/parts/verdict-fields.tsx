import { useWords } from '#app/platform/words.tsx'
import { Choices, TextArea, TextField } from '#app/ui/fields.tsx'
import { LONGEST_REASONS, OUTCOMES, outcomeField, placeField, reasonsField } from '../decision.ts'
import type { Ranked } from '../ranking.ts'
import type { RankedFile } from '../rankings.server.ts'
import { words } from '../words.ts'
import { Place, Spread, Thresholds, Total } from './ranking-table.tsx'

/** What is decided of one file, under what its scores say. */
export function VerdictFields({ ranked, file }: { ranked: Ranked; file: RankedFile }) {
  const { decision, outcomes, ranking } = useWords(words)
  return (
    <fieldset className="criterion verdict">
      <legend>
        {file.number} {file.title}
        <span className="criterion-weight">{file.organisationName}</span>
      </legend>
      <p className="verdict-figures">
        <span>
          {ranking.place} <Place {...ranked} />
        </span>
        <Total total={ranked.counted} />
        <Thresholds ranked={ranked} />
        <span>
          <Spread ranked={ranked} />
        </span>
      </p>
      {!ranked.meetsThresholds && <p className="hint">{decision.belowThreshold}</p>}
      <div className="verdict-choice">
        <Choices
          type="radio"
          name={outcomeField(file.id)}
          legend={decision.outcome}
          options={OUTCOMES.map((outcome) => ({ value: outcome, label: outcomes[outcome] }))}
        />
        <div className="verdict-place">
          <TextField
            name={placeField(file.id)}
            label={decision.place}
            hint={decision.placeHint}
            inputMode="numeric"
            width="short"
            maxLength={2}
          />
        </div>
      </div>
      <TextArea
        name={reasonsField(file.id)}
        label={decision.reasons}
        hint={decision.reasonsHint}
        rows={5}
        maxLength={LONGEST_REASONS}
      />
    </fieldset>
  )
}

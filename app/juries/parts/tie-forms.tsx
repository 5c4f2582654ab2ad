import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden, Select, TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import type { Ranked } from '../ranking.ts'
import { choiceOf, LONGEST_CHOICE, tieField, tiePlaceField, tieReasonField } from '../tie-break.ts'
import { words } from '../words.verdict.ts'
import { Total } from './ranking-table.tsx'
import type { NamedFile } from './shown-files.ts'

type Props = { ties: Ranked[][]; files: Map<string, NamedFile>; slip: Slip | undefined; formKey: string }

/** A form for each tie: the place of each file, and why. What was chosen before stands in it. */
export function TieForms({ ties, ...props }: Props) {
  return ties.map((tie) => <OneTie key={tie[0]?.applicationId} tie={tie} {...props} />)
}

function OneTie({ tie, files, slip, formKey }: Omit<Props, 'ties'> & { tie: Ranked[] }) {
  const { ties, reasons } = useWords(words)
  const [first] = tie
  if (!first) return null
  const choice = choiceOf(first)
  const name = first.applicationId
  const nth = tie.map((_, at) => ({ value: String(at + 1), label: ties.nth(at + 1) }))
  const place = first.rank ?? 1
  return (
    <Section title={choice ? ties.settled(place) : ties.tie(place)}>
      <p>
        <Total total={first.counted} />
      </p>
      <PostForm
        slip={slip?.typed[tieField] === name ? slip : undefined}
        formKey={`${formKey}:${name}`}
        reasons={reasons}
      >
        <Hidden name={tieField} value={name} />
        {tie.map(({ applicationId }, at) => {
          const file = files.get(applicationId)
          return (
            <Select
              key={applicationId}
              name={tiePlaceField(applicationId)}
              label={ties.place(`${file?.number ?? ''} ${file?.title ?? ''}, ${file?.organisationName ?? ''}`)}
              options={nth}
              defaultValue={choice ? String(at + 1) : undefined}
            />
          )
        })}
        <TextArea
          name={tieReasonField(name)}
          label={ties.reason}
          hint={ties.reasonHint}
          rows={3}
          maxLength={LONGEST_CHOICE}
          defaultValue={choice?.reason}
        />
        <p className="quiet">{ties.until}</p>
        <FormActions>
          <Submit>{choice ? ties.again : ties.send}</Submit>
        </FormActions>
      </PostForm>
    </Section>
  )
}

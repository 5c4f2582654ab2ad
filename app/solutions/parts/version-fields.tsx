import { SUFFERERS } from '#app/needs/need.ts'
import { useWords } from '#app/platform/words.tsx'
import { FieldGroup, MoreFields } from '#app/ui/field-group.tsx'
import { Check, Choices, Hidden, Select, TextArea, TextField } from '#app/ui/fields.tsx'
import { AXES, type Axis, type Profile, STAGES, STEPS, TRLS } from '../maturity.ts'
import {
  AI_QUESTIONS,
  AI_ROLES,
  type AiAnswers,
  LONGEST_AI_ANSWER,
  LONGEST_PURPOSE,
  LONGEST_VERSION_NAME,
} from '../version.ts'
import { words } from '../words.passport.ts'

export interface VersionTold extends Profile {
  name: string
  purpose: string
  forWhom: string[]
  neededMaturity: number
  ai: AiAnswers | null
  revision: number
}

/** What one says of a version; a new one begins from what was said of the last. */
export function VersionFields({ version, isNew }: { version: VersionTold | null; isNew: boolean }) {
  const { version: t, forWhom, stages, stageOf } = useWords(words)
  return (
    <>
      <Hidden name="revision" value={String(isNew ? 0 : (version?.revision ?? 0))} />
      <TextField
        name="name"
        label={t.name}
        hint={t.nameHint}
        width="medium"
        maxLength={LONGEST_VERSION_NAME}
        defaultValue={isNew ? undefined : version?.name}
      />
      <TextArea
        name="purpose"
        label={t.purpose}
        hint={t.purposeHint}
        maxLength={LONGEST_PURPOSE}
        defaultValue={version?.purpose}
      />
      <Choices
        type="checkbox"
        name="forWhom"
        legend={t.forWhom}
        compact
        defaultValue={version?.forWhom}
        options={SUFFERERS.map((value) => ({ value, label: forWhom[value] }))}
      />
      <FieldGroup legend={t.maturity}>
        {AXES.map((axis) => (
          <AxisField key={axis} axis={axis} chosen={version?.[axis]} />
        ))}
      </FieldGroup>
      <Select
        name="neededMaturity"
        label={t.neededMaturity}
        hint={t.neededHint}
        defaultValue={textOf(version?.neededMaturity)}
        options={STAGES.map((stage) => ({ value: String(stage), label: stageOf(stage, stages[stage] ?? '') }))}
      />
      <AiFields ai={version?.ai ?? null} />
    </>
  )
}

function AxisField({ axis, chosen }: { axis: Axis; chosen: number | undefined }) {
  const { axes, steps } = useWords(words)
  const scale: readonly number[] = axis === 'trl' ? TRLS : STEPS
  return (
    <Select
      name={axis}
      label={axes[axis]}
      defaultValue={textOf(chosen)}
      options={scale.map((step) => ({ value: String(step), label: `${step}. ${steps[axis][step] ?? ''}` }))}
    />
  )
}

function AiFields({ ai }: { ai: AiAnswers | null }) {
  const { version: t, ai: questions } = useWords(words)
  return (
    <FieldGroup legend={t.ai}>
      <Check name="hasAi" label={t.hasAi} hint={t.hasAiHint} defaultChecked={ai !== null} />
      <MoreFields summary={t.aiOpen} open={ai !== null}>
        <Choices
          type="radio"
          name="role"
          legend={questions.role}
          required={false}
          defaultValue={ai?.role}
          options={AI_ROLES.map((value) => ({ value, label: questions.roles[value] }))}
        />
        {AI_QUESTIONS.map((question) => (
          <TextArea
            key={question}
            name={question}
            label={questions[question]}
            rows={3}
            required={false}
            maxLength={LONGEST_AI_ANSWER}
            defaultValue={ai?.[question]}
          />
        ))}
      </MoreFields>
    </FieldGroup>
  )
}

const textOf = (figure: number | undefined) => (figure === undefined ? undefined : String(figure))

import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Stage } from '../need.ts'
import { NeedStatus } from '../need-card.tsx'
import { words } from '../words.triage.ts'

type Props = { need: { id: string; stage: Stage }; slip: Slip | undefined; back: string }

/** What is not an answer of the person's own. */
const NOT_TYPED = ['revision', 'template', 'themeId', 'conditions', 'withhold', 'colleague', 'sure', 'need']

/** Somebody else has decided: where the need stands now, and what the person had typed, to take along. */
export function Overtaken({ need, slip, back }: Props) {
  const t = useWords(words).deciding
  const texts = Object.entries(slip?.typed ?? {}).filter(([name, text]) => !NOT_TYPED.includes(name) && text !== '')
  return (
    <div className="flow">
      <Notice tone="warn" title={t.overtaken}>
        <p>
          {t.where} <NeedStatus stage={need.stage} />
        </p>
      </Notice>
      {texts.length > 0 && (
        <>
          <h2>{t.typed}</h2>
          {texts.map(([name, text]) => (
            <p key={name} className="as-typed typed-before">
              {text}
            </p>
          ))}
        </>
      )}
      <p className="actions">
        <ButtonLink to={`/needs/${need.id}`}>{t.see}</ButtonLink>
        <ButtonLink to={back} kind="plain">
          {t.back}
        </ButtonLink>
      </p>
    </div>
  )
}

import { Form } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { buttonClass } from '#app/ui/button.tsx'
import { MoreFields } from '#app/ui/field-group.tsx'
import { Select } from '#app/ui/fields.tsx'
import { Way, Ways } from '#app/ui/ways.tsx'
import { type Board, boardAddress } from '../board.ts'
import { CHANNELS } from '../need.ts'
import { PILES, type Pile, WHOSE } from '../triage.ts'
import { words } from '../words.triage.ts'

type Props = { board: Board; counts: Record<Pile, number> }

/** The piles with how much lies on each, then whose; the rest one press away. */
export function BoardFilters({ board, counts }: Props) {
  const t = useWords(words).board
  const { channel, warned } = board
  const first = { ...board, after: undefined }
  return (
    <div className="board-filters">
      <Ways label={t.pilesLabel}>
        {PILES.map((pile) => (
          <Way key={pile} to={boardAddress({ ...first, pile })} current={pile === board.pile && 'page'}>
            {t.piles[pile]} ({counts[pile]})
          </Way>
        ))}
      </Ways>
      <Ways label={t.whoseLabel}>
        {WHOSE.map((whose) => (
          <Way key={whose} to={boardAddress({ ...first, whose })} current={whose === board.whose && 'page'}>
            {t.whose[whose]}
          </Way>
        ))}
      </Ways>
      <MoreFields summary={t.filters} open={Boolean(channel || warned)}>
        <Form method="get" action="/needs/triage" className="form">
          <input type="hidden" name="pile" value={board.pile} />
          <input type="hidden" name="whose" value={board.whose} />
          <Select
            name="channel"
            label={t.channel}
            emptyLabel={t.everyChannel}
            options={CHANNELS.map((value) => ({ value, label: t.channels[value] }))}
            defaultValue={channel}
            required={false}
          />
          <div className="tick">
            <input id="warned" type="checkbox" name="warned" value="1" defaultChecked={warned === '1'} />
            <label htmlFor="warned">{t.warned}</label>
          </div>
          <button type="submit" className={buttonClass('plain')}>
            {t.filter}
          </button>
        </Form>
      </MoreFields>
    </div>
  )
}

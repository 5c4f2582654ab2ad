import { useWords } from '#app/platform/words.tsx'
import { Confirm } from '#app/ui/confirm.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { When } from '#app/ui/when.tsx'
import type { SeenRound } from '../rounds.server.ts'
import { words } from '../words.round.ts'
import { InviteVoters } from './invite-voters.tsx'

/** What those who run a round see and do: who answered, whom to invite, giving it up. */
export function RoundDesk({ round, formKey }: { round: SeenRound; formKey: string }) {
  const t = useWords(words)
  const address = `/themes/${round.theme.slug}/rounds/${round.id}`
  return (
    <>
      <Facts
        items={[
          { term: t.round.from, value: <When at={round.opensAt.toISOString()} show="instant" /> },
          { term: t.round.to, value: <When at={round.closesAt.toISOString()} show="instant" /> },
          { term: t.round.needs, value: round.needs.length },
          ...round.colleges.map(({ college, counts, invited }) => ({
            term: t.colleges[college],
            value: t.round.counts(counts?.answered ?? 0, invited ?? 0),
          })),
        ]}
      />
      {round.phase !== 'closed' && (
        <>
          <Section title={t.round.invite}>
            <InviteVoters slip={undefined} formKey={formKey} address={address} />
          </Section>
          <Confirm summary={t.round.giveUp}>
            <p>{t.round.giveUpLead}</p>
            <PostForm
              slip={undefined}
              formKey={`${formKey}:give-up`}
              reasons={t.reasons}
              action={`${address}/abandonment`}
            >
              <Submit kind="danger">{t.round.giveUpPress}</Submit>
            </PostForm>
          </Confirm>
        </>
      )}
    </>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { idFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { inLanguage } from '#app/platform/words.tsx'
import { againstRanking } from '../decision.ts'
import { findStandings } from '../standings.server.ts'
import { listVoteCounts } from '../vote-counts.server.ts'
import { words as minutesWords } from '../words.minutes.ts'
import { words as verdictWords } from '../words.verdict.ts'

/** The ranking and what was decided, as a table: the same files and rights as its page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, ranked, files, standings } = await findStandings(viewer, idFrom(params, 'panelId'))
  const votes = await listVoteCounts(panel.id)
  const language = await languageOf(request)
  const [{ csv, placed }, { outcomes }] = [verdictWords[language], minutesWords[language]]
  const against = againstRanking(
    ranked,
    [...files.values()].flatMap((file) => file.decision ?? []),
  )
  const rows = ranked.flatMap((rank) => {
    const file = files.get(rank.applicationId)
    if (!file) return []
    const { placedBy, tied } = rank
    const criterion = panel.call.criteria.find(
      ({ id }) => placedBy?.kind === 'criterion' && id === placedBy.criterionId,
    )
    const by = placedBy?.kind === 'choice' ? placed.choice(placedBy.choice.reason) : null
    const [vote, decision] = [votes.get(file.id), file.decision]
    return [
      [
        ...[rank.rank, file.number, file.title, file.organisationName],
        ...[rank.total, standings.files.get(file.id)?.adjusted.total, csv.columns[panel.counting]],
        ...[rank.meetsThresholds, tied ? placed.open : (by ?? (criterion && inLanguage(language, criterion.name)))],
        ...[rank.readings, rank.spread?.widest, file.askedCents > 0 ? file.askedCents / 100 : null],
        ...[vote?.favourable, vote?.reserve, vote?.unfavourable, vote?.abstain],
        ...[decision && outcomes[decision.outcome], decision?.reserveRank, decision?.reasons],
        ...[decision && against.has(file.id), decision?.againstWhy],
      ],
    ]
  })
  return csvReply(csv.name, csv.header, [rows])
}

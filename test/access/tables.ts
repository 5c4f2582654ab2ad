import { applicationChecks } from './applications.checks.table.ts'
import { applicationImports } from './applications.imports.table.ts'
import { papers } from './applications.papers.table.ts'
import { promises } from './applications.promises.table.ts'
import { applicationSponsors } from './applications.sponsors.table.ts'
import { applications } from './applications.table.ts'
import { applicationsTeam } from './applications.team.table.ts'
import { applicationsWriting } from './applications.writing.table.ts'
import { callAsking } from './calls.asking.table.ts'
import { callDoors } from './calls.doors.table.ts'
import { callEligibility } from './calls.eligibility.table.ts'
import { callParts } from './calls.parts.table.ts'
import { questionnaires } from './calls.questionnaire.table.ts'
import { calls } from './calls.table.ts'
import { facilities } from './facilities.table.ts'
import { funding } from './funding.table.ts'
import { juryAfter } from './juries.after.table.ts'
import { juryHearings } from './juries.hearings.table.ts'
import { juryInterests } from './juries.interests.table.ts'
import { juryPhases } from './juries.phases.table.ts'
import { juryPins } from './juries.pins.table.ts'
import { juryPlans } from './juries.plans.table.ts'
import { juryResults } from './juries.results.table.ts'
import { juriesScoring } from './juries.scoring.table.ts'
import { jurySeats } from './juries.seats.table.ts'
import { juriesSittings } from './juries.sittings.table.ts'
import { juryStatements } from './juries.statements.table.ts'
import { juries } from './juries.table.ts'
import { juriesVerdict } from './juries.verdict.table.ts'
import { lineage } from './lineage.table.ts'
import { matching } from './matching.table.ts'
import { needsAttachments } from './needs.attachments.table.ts'
import { needsCampaigns } from './needs.campaigns.table.ts'
import { needsChannels } from './needs.channels.table.ts'
import { needsDrafts } from './needs.drafts.table.ts'
import { needsGroups } from './needs.groups.table.ts'
import { imports } from './needs.imports.table.ts'
import { rounds } from './needs.rounds.table.ts'
import { needsSupports } from './needs.supports.table.ts'
import { needs } from './needs.table.ts'
import { needsThemes } from './needs.themes.table.ts'
import { needsTriage } from './needs.triage.table.ts'
import { notifications } from './notifications.table.ts'
import { peopleHolders } from './people.holders.table.ts'
import { peopleMembers } from './people.members.table.ts'
import { people } from './people.table.ts'
import { pilots } from './pilots.table.ts'
import { platform } from './platform.table.ts'
import { solutionsPassports } from './solutions.passports.table.ts'
import { solutions } from './solutions.table.ts'

/** What is missing; then the rooms up to a file sent; then those that judge, pay and try it. */
export const NEEDS = [
  needs,
  needsDrafts,
  needsAttachments,
  needsSupports,
  needsTriage,
  needsCampaigns,
  needsChannels,
  imports,
  needsGroups,
  rounds,
  needsThemes,
]
export const FIRST_HALF = [
  people,
  peopleHolders,
  peopleMembers,
  facilities,
  solutions,
  solutionsPassports,
  calls,
  questionnaires,
  callParts,
  callDoors,
  callEligibility,
  callAsking,
  applications,
  papers,
  promises,
  applicationSponsors,
  applicationsWriting,
  applicationsTeam,
  applicationChecks,
  applicationImports,
  matching,
  notifications,
  platform,
]
export const SECOND_HALF = [
  juries,
  jurySeats,
  juryInterests,
  juryPlans,
  juryPins,
  juryPhases,
  juriesScoring,
  juriesVerdict,
  juriesSittings,
  juryStatements,
  juryResults,
  juryAfter,
  juryHearings,
  funding,
  pilots,
  lineage,
]
export const TABLES = [...NEEDS, ...FIRST_HALF, ...SECOND_HALF]

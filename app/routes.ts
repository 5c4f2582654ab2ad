import { index, type RouteConfig, route } from '@remix-run/route-config'

export default [
  // people
  route('sign-in', 'people/routes/sign-in.tsx'),
  route('sign-in/cast/:personId', 'people/routes/sign-in-cast.tsx'),
  route('sign-in/:signInId', 'people/routes/sign-in-code.tsx'),
  route('sign-in/:signInId/:link', 'people/routes/sign-in-link.tsx'),
  route('sign-out', 'people/routes/sign-out.tsx'),
  route('profile', 'people/routes/profile.tsx'),
  route('organisations/new', 'people/routes/organisation-new.tsx'),

  // facilities
  route('facilities', 'facilities/routes/list.tsx'),
  route('facilities/new', 'facilities/routes/new.tsx'),
  route('facilities/:slug/lead', 'facilities/routes/lead.tsx'),

  // needs
  route('needs', 'needs/routes/list.tsx'),
  route('needs/new', 'needs/routes/new.tsx'),
  route('needs/unread', 'needs/routes/unread.tsx'),
  route('needs/:needId/qualification', 'needs/routes/qualification.tsx'),
  route('needs/:needId/declination', 'needs/routes/declination.tsx'),
  route('needs/:needId/support', 'needs/routes/support.tsx'),
  route('needs/:needId/support-withdrawal', 'needs/routes/support-withdrawal.tsx'),
  route('needs/:needId/following', 'needs/routes/following.tsx'),
  route('needs/:needId/unfollowing', 'needs/routes/unfollowing.tsx'),
  route('needs/:needId/merging', 'needs/routes/merging.tsx'),
  route('needs/:needId/unmerging', 'needs/routes/unmerging.tsx'),
  route('needs/:needId/splitting', 'needs/routes/splitting.tsx'),
  route('needs/:needId/unsplitting', 'needs/routes/unsplitting.tsx'),
  route('needs/:needId/supports', 'needs/routes/supports.tsx'),
  route('campaigns', 'needs/routes/campaigns.tsx'),
  route('campaigns/new', 'needs/routes/campaign-new.tsx'),
  route('campaigns/:slug', 'needs/routes/campaign.tsx'),
  route('campaigns/:slug/ending', 'needs/routes/campaign-ending.tsx'),
  route('needs/imports', 'needs/routes/imports.tsx'),
  route('needs/imports/:importId', 'needs/routes/import.tsx'),
  route('needs/imports/:importId/intake', 'needs/routes/import-intake.tsx'),
  route('needs/imports/:importId/abandonment', 'needs/routes/import-abandonment.tsx'),
  route('needs/imports/:importId/codes.csv', 'needs/routes/import-codes.ts'),
  route('besoin', 'needs/routes/besoin.tsx'),
  route('suivi', 'needs/routes/suivi.tsx'),

  // solutions
  route('solutions', 'solutions/routes/list.tsx'),
  route('solutions/new', 'solutions/routes/new.tsx'),
  route('solutions/:slug', 'solutions/routes/show.tsx'),
  route('solutions/:slug/edit', 'solutions/routes/edit.tsx'),

  // calls
  route('calls', 'calls/routes/list.tsx'),
  route('calls/new', 'calls/routes/new.tsx'),
  route('calls/:slug/edit', 'calls/routes/edit.tsx'),
  route('calls/:slug/publication', 'calls/routes/publication.tsx'),
  route('calls/:slug/opening', 'calls/routes/opening.tsx'),
  route('calls/:slug/cancellation', 'calls/routes/cancellation.tsx'),

  // applications
  route('calls/:slug/application', 'applications/routes/begin.tsx'),
  route('applications', 'applications/routes/list.tsx'),
  route('applications/:applicationId/edit', 'applications/routes/edit.tsx'),
  route('applications/:applicationId/submission', 'applications/routes/submission.tsx'),
  route('applications/:applicationId/withdrawal', 'applications/routes/withdrawal.tsx'),
  route('applications/:applicationId/receipt.json', 'applications/routes/receipt.ts'),

  // juries
  route('calls/:slug/jury', 'juries/routes/jury.tsx'),
  route('juries', 'juries/routes/list.tsx'),
  route('juries/:panelId/invitation', 'juries/routes/invitation.tsx'),
  route('juries/:panelId/jurors/:jurorId/assignment', 'juries/routes/assignment.tsx'),
  route('juries/:panelId/confidentiality', 'juries/routes/confidentiality.tsx'),
  route('juries/:panelId/declination', 'juries/routes/declination.tsx'),
  route('juries/:panelId/opening', 'juries/routes/opening.tsx'),
  route('juries/:panelId/ranking', 'juries/routes/ranking.tsx'),
  route('juries/:panelId/decision', 'juries/routes/decision.tsx'),
  route('reviews/:reviewId', 'juries/routes/review.tsx'),
  route('reviews/:reviewId/declaration', 'juries/routes/declaration.tsx'),
  route('reviews/:reviewId/submission', 'juries/routes/submission.tsx'),

  // funding
  route('calls/:slug/pledge', 'funding/routes/pledge-new.tsx'),
  route('pledges', 'funding/routes/pledges.tsx'),
  route('pledges/:pledgeId', 'funding/routes/pledge.tsx'),
  route('pledges/:pledgeId/receipt', 'funding/routes/pledge-receipt.tsx'),
  route('pledges/:pledgeId/withdrawal', 'funding/routes/pledge-withdrawal.tsx'),
  route('applications/:applicationId/award', 'funding/routes/award-new.tsx'),
  route('awards/:awardId', 'funding/routes/award.tsx'),
  route('awards/:awardId/approval', 'funding/routes/award-approval.tsx'),
  route('awards/:awardId/setting-aside', 'funding/routes/award-setting-aside.tsx'),

  // pilots
  route('pilots', 'pilots/routes/list.tsx'),
  route('facilities/:slug', 'pilots/routes/facility.tsx'),
  route('awards/:awardId/hosting', 'pilots/routes/hosting-request.tsx'),
  route('hostings/:hostingId', 'pilots/routes/hosting.tsx'),
  route('hostings/:hostingId/pilot', 'pilots/routes/opening.tsx'),
  route('pilots/:pilotId/readiness', 'pilots/routes/readiness.tsx'),
  route('pilots/:pilotId/milestones', 'pilots/routes/milestones.tsx'),
  route('milestones/:milestoneId/reach', 'pilots/routes/reach.tsx'),
  route('milestones/:milestoneId/evidence', 'pilots/routes/evidence.tsx'),
  route('pilots/:pilotId/indicators', 'pilots/routes/indicators.tsx'),
  route('indicators/:indicatorId/measures', 'pilots/routes/measures.tsx'),
  route('pilots/:pilotId/start', 'pilots/routes/start.tsx'),
  route('pilots/:pilotId/stop', 'pilots/routes/stop.tsx'),
  route('pilots/:pilotId/completion', 'pilots/routes/completion.tsx'),
  route('pilots/:pilotId/evaluation', 'pilots/routes/evaluation.tsx'),
  route('pilots/:pilotId/deployment', 'pilots/routes/deployment.tsx'),

  // lineage
  index('lineage/routes/home.tsx'),
  route('desk', 'lineage/routes/desk.tsx'),
  route('needs/:needId', 'lineage/routes/need.tsx'),
  route('needs/:needId/erasure', 'lineage/routes/need-erasure.tsx'),
  route('receipts', 'lineage/routes/receipts.tsx'),
  route('receipts/:code', 'lineage/routes/receipt.tsx'),
  route('receipts/:code/erasure', 'lineage/routes/receipt-erasure.tsx'),
  route('calls/:slug', 'lineage/routes/call.tsx'),
  route('applications/:applicationId', 'lineage/routes/application.tsx'),
  route('pilots/:pilotId', 'lineage/routes/pilot.tsx'),
  route('privacy', 'lineage/routes/privacy.tsx'),
  route('accessibility', 'lineage/routes/accessibility.tsx'),
  route('legal', 'lineage/routes/legal.tsx'),

  // matching
  route('search', 'matching/routes/search.tsx'),

  // notifications
  route('outbox', 'notifications/routes/outbox.tsx'),
  route('outbox/:letterId', 'notifications/routes/outbox-letter.tsx'),
  route('outbox/:letterId/sheet', 'notifications/routes/outbox-sheet.tsx'),

  // platform
  route('language', 'platform/routes/language.tsx'),
  route('theme', 'platform/routes/theme.tsx'),
  route('*', 'platform/routes/nowhere.tsx'),
] satisfies RouteConfig

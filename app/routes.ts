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
  route('besoin', 'needs/routes/besoin.tsx'),
  route('suivi', 'needs/routes/suivi.tsx'),

  // solutions

  // calls

  // applications

  // juries

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

  // lineage

  // matching

  // notifications
  route('outbox', 'notifications/routes/outbox.tsx'),
  route('outbox/:letterId', 'notifications/routes/outbox-letter.tsx'),
  route('outbox/:letterId/sheet', 'notifications/routes/outbox-sheet.tsx'),

  // platform
  route('language', 'platform/routes/language.tsx'),
  route('theme', 'platform/routes/theme.tsx'),
] satisfies RouteConfig

import type { fr } from './words.plans.fr.ts'

const x = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const en: typeof fr = {
  plans: {
    title: 'Share out the applications',
    link: 'Share out the applications',
    lead: 'The machine looks for the best of all ways to share them out; nothing is entrusted before you publish it.',
    holds: 'It always respects',
    rules: {
      readings: (n) => `${x(n, 'reading', 'readings')} of each application`,
      college: (college, least) => `at least ${least} by “${college}”`,
      capacity: 'how many applications each juror can read',
      links: 'no application of a team the juror belongs to or has a link with',
      begun: 'readings entrusted already, which stay where they are',
    },
    change: 'Set the readings',
    evenness: 'What counts most',
    evennessOf: {
      expertise: 'Expertise: each application to those who know it best',
      balanced: 'A little of both',
      even: 'Equality: as many applications for everyone',
    },
    chance: 'Left to chance',
    chanceHint: 'So that nobody can arrange to be given an application. Limits hold in any case.',
    chanceOf: {
      none: 'Nothing: the best way to share',
      some: 'A little: at most three chances in four of being given an application',
      much: 'Much: at most one chance in two',
    },
    ask: 'Look for a way to share',
    past: 'What was proposed',
    none: 'Nothing was proposed yet.',
    asked: 'Asked for',
    by: 'By',
    files: 'Applications',
    state: 'Where it stands',
    see: (day) => `The proposal of ${day}`,
    stages: {
      seeking: 'Being reckoned',
      draft: 'To read over',
      impossible: 'Impossible as it is',
      given_up: 'Given up',
      published: 'Published',
      superseded: 'Replaced',
    },
  },

  plan: {
    title: 'A way to share out the applications',
    back: 'All proposals',
    jury: 'Back to the jury',
    seeking: 'The machine is looking. A few seconds are usually enough; you may close this page and come back.',
    live: 'The page reloads by itself.',
    reload: 'See where it stands',
    stop: 'Give up',
    machine: 'Proposed by a machine; you decide.',
    proven: (seconds) => `The best there can be: proven over all allowed readings, in ${seconds} s.`,
    drawn: (chance, seed) =>
      `Drawn by lot: nobody had more than ${chance} chances in 100 of being given an application. Draw ${seed} gives it again exactly.`,
    gap: (gap) => `At most ${x(gap, 'point', 'points')} from the best there can be.`,
    readings: 'readings',
    fresh: 'to entrust',
    match: 'mean match, out of 100',
    meanMatch: 'Mean match',
    matchLead: 'The match compares what jurors say they judge well with what the needs and the application are about.',
    changes: (added, gone) =>
      `Compared with the proposal before: ${x(added, 'new reading', 'new readings')}, ${gone} taken away.`,
    publish: 'Publish',
    csv: 'Download the table (CSV)',
    loads: 'What each would read',
    juror: 'Juror',
    capacity: 'Can read',
    load: 'Would read',
    fileTable: 'Who would read each application',
    file: 'Application',
    who: 'Jurors, and their match out of 100',
    isNew: 'new',
    isKept: 'entrusted already',
    gone: (names) => `Would no longer read it: ${names}`,
    why: (words) => `also speaks of: ${words}`,
    topics: (n) => x(n, 'topic in common', 'topics in common'),
    more: 'Next applications',
    barred: 'An application of this proposal is closed to you: another coordinator will publish it.',
    givenUp: 'This search was given up.',
    superseded: 'Another proposal has replaced this one.',
    published: (when) => `Published ${when}.`,
    again: 'Look for another',
  },

  impossible: {
    title: 'No way to share respects everything',
    lead: (n) =>
      n > 1
        ? `Giving up these ${n} points is enough for one to exist, and none of them is too many.`
        : 'Giving up this point is enough for one to exist.',
    few: (file, free, wanted) => `${file} has only ${x(free, 'juror', 'jurors')} free to read it, and needs ${wanted}.`,
    readings: (file, left, wanted) =>
      `${file} would have only ${x(left, 'reading', 'readings')} of ${wanted}: its other possible readers are taken.`,
    fewOf: (file, college, free, wanted) =>
      `${file} has only ${x(free, 'juror', 'jurors')} of “${college}” free to read it, and needs ${wanted}.`,
    college: (file, college) => `${file} finds no free juror of “${college}”: those left are taken elsewhere.`,
    most: (name, load, most) => `${name} would have to read ${load}; their limit is ${most}.`,
    least: (name, load, least) => `${name} would read only ${load}; their minimum is ${least}.`,
    chance: 'An application has too few possible readers for so much chance: leave less to it.',
    apart: (one, other) => `${one} and ${other} would have to read one application, and you keep them apart.`,
    pin: (name, file) => `${name} cannot read ${file}, as you ask.`,
    file: (number, title) => `Application ${number} “${title}”`,
    theFile: (number) => `application ${number}`,
    invite: 'Invite a juror',
    composition: 'Ask for fewer readings',
    seat: 'Change what they can read',
    after: 'Then look again: nothing was entrusted.',
  },

  publication: {
    title: 'Publish this proposal',
    lead: (readings, jurors) =>
      `${x(readings, 'reading', 'readings')} will be entrusted to ${x(jurors, 'juror', 'jurors')} in one go. Each will get a letter and see their applications.`,
    nothing: 'All these readings are entrusted already.',
    send: 'Publish and entrust',
    keep: 'Read it over again',
  },

  abandonment: {
    title: 'Give up this search',
    lead: 'Nothing was entrusted; you can start another.',
    send: 'Give up',
    keep: 'Keep waiting',
  },

  csv: {
    name: 'assignment',
    header: ['Application', 'Title', 'Juror', 'Sits as', 'Match out of 100', 'Entrusted already'],
  },

  reasons: {
    evenness_unknown: 'Choose what counts most.',
    chance_unknown: 'Choose how much to leave to chance.',
    no_juror_yet: 'Nobody sits on this jury yet: invite jurors first.',
    no_file_to_share: 'No application is to be read for this cut-off.',
    plan_being_sought: 'A proposal is already being reckoned: wait for it, or give it up.',
    plan_not_sought: 'This search is over.',
    plan_not_a_draft: 'This proposal can no longer be published.',
    barred_from_a_file: 'An application of this proposal is closed to you: another coordinator will publish it.',
    files_changed: 'Applications came or left since: look for a new proposal.',
  },
}

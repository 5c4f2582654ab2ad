import type { fr } from './words.holders.fr.ts'

export const en: typeof fr = {
  holders: {
    title: 'Who holds a share of your company?',
    lead: 'A hospital, a mutual insurer, a fund, another company… Their jurors will not read your applications. That way, nobody can say the decision was made in advance.',
    who: 'The people of your company read this page. The coordinators of the juries that read your applications see the list too. It is never public.',
    notPeople: 'Do not name people: each juror declares their own shares and those of their family.',
    caption: 'What has been said',
    holder: 'Organisation',
    holderHint: 'Its name as it is written on Passerelle.',
    since: 'Has held a share since',
    until: 'Until',
    untilHint: 'Leave it empty if it still holds it. A share that was sold counts for five more years.',
    from: 'since',
    to: 'until',
    actions: 'Act',
    none: 'Nothing has been said yet. If nobody else holds a share, there is nothing to write.',
    tell: 'Say who holds a share',
    again: 'Has a date changed? Write the name and the dates again: they replace the earlier ones.',
    send: 'Add',
    onlyHeads: 'Only the heads of the company can change this list.',
    remove: 'Remove',
    removeOf: (name) => `Remove ${name}`,
    removal: 'Remove what was said',
    removalLead: (name) =>
      `Has ${name} never held a share? Remove it. If it sold its share, keep it and say until when: the link counts for five more years.`,
    keep: 'Keep it',
    link: 'Who holds a share of your company?',
    back: 'The people of the company',
  },
  reasons: {
    holder_missing: 'Write the name of the organisation.',
    holder_unknown:
      'No organisation of that name is registered here. Check the name; if it is not registered, there is nothing to say.',
    holder_of_many: 'Several organisations have this name. Add the town in brackets.',
    holder_is_oneself: 'This is your own company. Name the one that holds a share of it.',
    too_many_holders: 'This list is full: 60 organisations at most.',
    day_missing: 'Choose a day.',
    day_malformed: 'This day does not exist. Example: 12/03/2026.',
    since_in_future: 'This day has not come yet.',
    ends_before_it_begins: 'The end comes before the beginning.',
  },
}

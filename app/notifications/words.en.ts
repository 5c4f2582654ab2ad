import type { fr } from './words.fr.ts'

export const en: typeof fr = {
  outbox: {
    title: 'Outbox',
    titleFor: (to) => `Letters to ${to}`,
    lead: 'No mail leaves from here: the letters Passerelle would have sent can be read on this page, newest first.',
    filter: 'Letters addressed to',
    filterHint: 'A whole e-mail address. Leave empty to see them all.',
    show: 'Show',
    all: 'See all letters',
    list: 'Letters',
    emptyTitle: 'No letter yet',
    empty: 'A letter arrives here as soon as someone asks to sign in or something is waiting for them.',
    emptyForTitle: 'No letter to this address',
    emptyFor: 'Check the address, or wait a second and reload the page.',
  },
  letter: {
    kicker: 'Letter',
    to: 'To',
    replyTo: 'Replies to',
    sent: 'Sent',
    sheet: 'The letter',
    sheetTitle: (subject) => `The letter “${subject}”, as it looks`,
    text: 'The same, in plain text',
    back: 'Back to the outbox',
  },
}

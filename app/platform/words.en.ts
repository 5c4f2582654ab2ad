import type { fr } from './words.fr.ts'

export const en: typeof fr = {
  error: {
    titles: {
      400: 'This request could not be understood',
      401: 'Sign in to go on',
      403: 'This is not yours to do',
      404: 'This page does not exist or is not open to you',
      405: 'This address does not take this kind of request',
      409: 'This is not possible as things stand',
      410: 'It is too late',
      429: 'Too many tries in a row',
      500: 'Something went wrong on our side',
    },
    other: 'This page cannot be shown',
    fault: 'Nothing that was saved is lost. Try again in a moment. If it happens again, give us this reference:',
    serverTime: 'Server time when your request was received:',
    home: 'Back to the home page',
    signIn: 'Sign in',
    back: 'Back to the previous page',
  },
  preferences: { language: 'Choose the language', theme: 'Choose the display', save: 'Save' },
  reasons: {
    not_found: 'The address may be incomplete, or the page is kept for other people.',
    form_without_key: 'This form is too old. Reload the page, then try again.',
    already_sent: 'This form was already sent with other answers. Reload the page to see what was saved.',
    changed_meanwhile: 'Someone acted just before you. Reload the page to see where things stand.',
    too_many_tries: 'Wait a few minutes before trying again.',
    file_empty: 'This file is empty.',
    file_too_large: 'This file is over 10 MB.',
    file_refused: 'Malware was found in this file: it is given to nobody.',
    upload_too_large: 'This file is larger than 50 MB.',
    file_kind_unknown: 'We take PDF, PNG and JPEG files.',
    opened_by_another:
      'This page was opened by someone else. What was written in it waits on their desk; nothing was sent in your name.',
    missing: 'This answer is needed.',
    form_too_large: 'This form is too heavy to be received.',
    foreign_origin: 'This request comes from another site. Come back to Passerelle and try again.',
    address_broken: 'This address is broken. Go back to the page and use its links.',
    wrong_method: 'Go back to the page and use its buttons.',
    length_unknown: 'This request does not tell its size.',
  },
}

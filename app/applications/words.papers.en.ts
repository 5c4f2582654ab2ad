import type { fr } from './words.papers.fr.ts'

export const en: typeof fr = {
  title: 'The papers of the application',
  kicker: 'Application',
  lead: 'PDF, PNG or JPEG, 50 MB each at most. A sending that is cut goes on from where it stopped.',
  asked: 'What is asked',
  needs: { required: 'Required', if_applicable: 'If it concerns you', later: 'May come later' },
  given: 'Given',
  missing: 'Missing',
  none: 'Nothing yet.',
  nothingAsked: 'This call asks for no paper.',
  give: 'Give a paper',
  slot: 'What for?',
  file: 'The file',
  fileHint: 'Leave nothing in it by which a patient could be recognised, nor in its name.',
  press: 'Add this paper',
  remove: (name) => `Remove “${name}”`,
  removal: {
    title: 'Remove this paper',
    lead: 'It will no longer be enclosed. Versions already sent keep it.',
    press: 'Remove the paper',
    back: 'Change nothing',
  },
  added: 'The paper is added.',
  refusedHelp: 'Malware was found in this file: nobody will receive it. Remove it and give a clean copy.',
  back: 'Go on writing',
  open: 'Give and remove papers',
  count: (given, missing) =>
    `${given} ${given === 1 ? 'paper' : 'papers'} given${missing > 0 ? `, ${missing} required ${missing === 1 ? 'is' : 'are'} missing` : ''}.`,
  sizes: (size) => `${size} MB`,
  reasons: {
    paper_missing: 'This paper is required.',
    paper_unasked: 'Say what this paper is for.',
    file_missing: 'Choose a file first.',
    too_many_papers: 'Ten papers at most in one place: remove one first.',
    nir_in_name: 'The name of this file holds a social-security number: rename it.',
  },
}

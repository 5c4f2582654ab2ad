import type { fr } from './words.counting.fr.ts'

export const en: typeof fr = {
  columns: { raw: 'Raw score', adjusted: 'Adjusted score' },
  counts: 'counts',
  between: (low, high) => `between ${low} and ${high}`,
  keptOf: (times) => `kept ${times} times in 100`,
  choice: {
    title: 'Which score counts?',
    lead: 'The jury agrees on it before the scores open: afterwards, all would see which one suits them.',
    legend: 'The score that ranks the files',
    raw: 'The mean of the jurors, as it is.',
    adjusted: 'The mean, corrected for how severe and how steady each juror is.',
    how: 'A severe juror pulls down the files they read. By comparing the scores of files read by several, Passerelle estimates by how much, and gives it back to these files. A juror whose scores often stray from the others’ counts a little less. Where little was read in common the correction fades, and both scores meet.',
    both: 'Both scores will be shown side by side. Only the places change, by the one you choose here.',
    default: 'If nobody chooses before the opening, the raw score counts.',
    record: 'Your choice is written in the log, with your name and the time. It may change until the scores open.',
    current: (column, name) => `Current choice: ${column}, by ${name}, on `,
    send: 'Count this score',
    open: 'Choose which score counts',
    waiting: (call) => `Before the scores of “${call}” open, say which one counts.`,
  },
  told: {
    title: 'How to read the two scores',
    chosen: { raw: 'The raw score ranks the files', adjusted: 'The adjusted score ranks the files' },
    chosenBy: (name) => `: written down by ${name}, before the opening, on `,
    unchosen: ': nobody chose the other one before the opening.',
    raw: 'The raw score is the mean of the jurors. The adjusted score is the one they would have given, by calculation, had they all been equally severe and equally steady.',
    between:
      'The interval says between which values the score lies, nine times in ten: two intervals that largely overlap do not tell two files apart.',
    kept: (places) =>
      `“Kept 87 times in 100”: had other jurors like these read the same files, this one would be 87 times in 100 ${places > 1 ? `among the first ${places}` : 'the first'}.`,
    severity: (points) => `From one juror to another, severity varies by about ${points} points out of 100.`,
    sameSeverity: 'No difference in severity between jurors can be measured here.',
    agreement: {
      good: (alpha) => `The jurors agree well (Krippendorff’s alpha: ${alpha}; 1 would be perfect agreement).`,
      fair: (alpha) =>
        `The jurors roughly agree (Krippendorff’s alpha: ${alpha}; 1 would be perfect agreement). Talk over the files close to the limit.`,
      weak: (alpha) =>
        `The jurors agree little (Krippendorff’s alpha: ${alpha}; 1 would be perfect agreement, 0 chance). The order is not enough: discuss the files.`,
    },
    noAgreement: 'Too few files were read by several to say whether the jurors agree.',
    places: 'Files kept',
    placesHint: 'At first, as many as the envelope can pay.',
    placesSend: 'Reckon again',
  },
  outcome: (total) =>
    `Score adjusted for the severity of the jurors, which the jury had chosen to count: ${total} / 100.`,
  reasons: {
    counting_missing: 'Choose the score that counts.',
    scores_already_seen: 'The scores are open: the one that counts is no longer chosen.',
  },
}

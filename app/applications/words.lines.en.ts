import type { fr } from './words.lines.fr.ts'

export const en: typeof fr = {
  verified: 'Verified by the coalition',
  ofVersion: (name) => `Version ${name}`,
  from: 'Taken from your solution’s passport. It is frozen as it stands when you submit.',
  untold: 'This line of the passport is not filled in yet.',
  fill: 'Fill in this line',
  change: 'Change this line',
  noVersion: 'No version of your solution is described yet: describe it, then fill in its passport.',
  describe: 'Describe a version',
  ended: 'This proof has ended: the jury will see it. Bring it up to date before you submit.',
  ending: 'This proof ends in less than two months.',
  to_check: 'This line comes from an earlier version: read it again before you submit.',
  reasons: {
    line_untold: 'Fill in this line of your solution’s passport.',
  },
}

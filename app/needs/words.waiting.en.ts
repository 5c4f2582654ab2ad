import type { fr } from './words.waiting.fr.ts'

export const en: typeof fr = {
  read: (title) => `A need to read: “${title}”`,
  readMany: (count) => `${count} needs to read`,
  answered: (title) => `The author has answered: “${title}”`,
  handed: (title) => `A need entrusted to you: “${title}”`,
  mineMany: (count) => `${count} needs to read are entrusted to you`,
  asked: (title) => `You are asked a question about your need: “${title}”`,
  addedLines: (count) =>
    count > 1 ? `${count} lines received with “me too” to read` : 'A line received with a “me too” to read',
}

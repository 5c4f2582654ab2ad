import { type Language, useLanguage } from '#app/platform/words.tsx'

const LOCALE = { fr: 'fr-FR', en: 'en-GB' }

/** Integer cents as euros; whole euros drop their cents, as people write them. */
export function formatMoney(language: Language, cents: number) {
  const digits = cents % 100 === 0 ? 0 : 2
  return new Intl.NumberFormat(LOCALE[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100)
}

export function Money({ cents }: { cents: number }) {
  return <span className="figures">{formatMoney(useLanguage(), cents)}</span>
}

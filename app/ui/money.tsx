import { type Language, useLanguage } from '#app/platform/words.tsx'

const LOCALE = { fr: 'fr-FR', en: 'en-GB' }

/** The narrow space of French thousands is too narrow to be seen in this type: a plain no-break space stands for it. */
const widened = (text: string) => text.replaceAll('\u202f', '\u00a0')

/** A number as the language writes it: "1 215" or "1,215"; at most two decimals. */
export function formatNumber(language: Language, n: number) {
  return widened(new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 2 }).format(n))
}

/** Integer cents as euros; whole euros drop their cents, as people write them. */
export function formatMoney(language: Language, cents: number) {
  const digits = cents % 100 === 0 ? 0 : 2
  const euros = new Intl.NumberFormat(LOCALE[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return widened(euros.format(cents / 100))
}

export function Money({ cents }: { cents: number }) {
  return <span className="figures">{formatMoney(useLanguage(), cents)}</span>
}

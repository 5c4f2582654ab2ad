/** Written in everything that the marked file says, and that is said of it. */
export const MARK = 'Quarzinelle'
/** Written in whatever names who carries it: jurors who are not barred are told it, to declare a link or to say a wish. */
export const CARRIER = 'Ziglotron'
/** What it asks for, in cents, and as pages write it. */
export const SUM = 7_654_300
export const WRITTEN_SUM = /76.?543/
export const SAID = `Une phrase de ${MARK}, que lisent ses lecteurs.`
/** Of the address from which it is sent. */
export const DOMAIN = 'quai-des-forges.example'

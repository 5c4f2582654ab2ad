/** The text of a letter, paragraph by paragraph, its addresses made links. */
export function PlainLetter({ text, lang }: { text: string; lang: string }) {
  const paragraphs = text.split(/\n{2,}/).map((words, place) => ({ words, key: `${place}` }))
  return (
    <div className="prose" lang={lang}>
      {paragraphs.map(({ words, key }) =>
        /^-+$/.test(words) ? <hr key={key} /> : <Paragraph key={key} words={words} />,
      )}
    </div>
  )
}

function Paragraph({ words }: { words: string }) {
  const [before = '', address, after] = words.split(/(https?:\/\/\S+)/)
  return (
    <p>
      {before}
      {address && <a href={address}>{address}</a>}
      {after}
    </p>
  )
}

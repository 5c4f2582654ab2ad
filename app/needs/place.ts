/** How a place of care is named in a form: chosen from the directory, or typed as people call it. */
interface Named {
  name: string
  town: string | null
}

/** As the directory proposes it: two towns may have a hospital of the same name. */
export const calledInFull = ({ name, town }: Named) => (town && !name.includes(town) ? `${name}, ${town}` : name)

/** Facilities as a list to choose from. */
export function placesToChoose(facilities: (Named & { id: string })[]) {
  return facilities.map(({ id, ...named }) => ({ value: id, label: calledInFull(named) }))
}

/** The facility that was meant, when the typed name is that of one and of no other. */
export function facilityCalled<T extends Named>(typed: string, facilities: T[]) {
  const meant = tidy(typed)
  const inFull = facilities.filter((facility) => tidy(calledInFull(facility)) === meant)
  const byName = inFull.length > 0 ? inFull : facilities.filter(({ name }) => tidy(name) === meant)
  return byName.length === 1 ? byName[0] : undefined
}

const tidy = (name: string) =>
  name.normalize('NFC').replace(/[’']/g, "'").replace(/\s+/g, ' ').trim().toLocaleLowerCase('fr')

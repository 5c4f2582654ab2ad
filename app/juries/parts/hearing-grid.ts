/** The criteria of hearings as the pieces of the reviews' grid take them: no help, no threshold. */
export function asGrid(criteria: { id: string; name: string; weight: number; position: number }[]) {
  return criteria.map(({ id, name, weight, position }) => {
    return { id, position, name: { fr: name }, help: { fr: '' }, weight, threshold: 0, anchors: [] }
  })
}

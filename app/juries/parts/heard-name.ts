/** Who is heard: by name, or in words when the jury reads without names and the hearing has not begun. */
export function heardName(
  { solutionName, organisationName }: Record<'solutionName' | 'organisationName', string>,
  unnamed: string,
) {
  return solutionName === '' ? unnamed : `${solutionName}, ${organisationName}`
}

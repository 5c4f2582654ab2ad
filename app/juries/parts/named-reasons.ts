/** The sentences of a form that asks the same of several rows: in its summary, each says whose answer it is about. */
export function namedReasons(reasons: Record<string, string>, rows: { name: string; fields: string[] }[]) {
  const named = rows.flatMap(({ name, fields }) =>
    fields.flatMap((field) =>
      Object.entries(reasons).map(([word, sentence]) => [`${field}.${word}`, `${name} : ${sentence}`]),
    ),
  )
  return { ...reasons, ...Object.fromEntries(named) }
}

/** What an answer says; of a stream that does not end by itself, its first words, then it is closed. */
export async function textOf(response: Response) {
  if (!response.headers.get('Content-Type')?.startsWith('text/event-stream')) return response.text()
  const reader = response.body?.getReader()
  const first = await reader?.read()
  await reader?.cancel()
  return new TextDecoder().decode(first?.value)
}

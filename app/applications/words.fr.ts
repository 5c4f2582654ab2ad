export const fr = {
  reasons: {},
}

/** The outbox holds everyone's way in: it exists where everyone is invented, and nowhere else. */
export function mayReadOutbox(house: { demo: boolean }) {
  return house.demo
}

/** Each icon is a shape of its own, so that it is told apart without its colour. Drawn on a 16-unit square. */
const SHAPES = {
  waiting: ['M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z', 'M8 4.5V8l2.5 1.8'],
  open: ['M3 14.5V4.5a5 3 0 0 1 10 0v10', 'M1 14.5h14', 'M10 9.5v.5'],
  done: ['M2 8.5 6 13 14 3.5'],
  late: ['M8 1.8 15 14H1Z', 'M8 6.5v3.5', 'M8 12v.2'],
  stopped: ['M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5Z', 'M5.5 5.5l5 5', 'M10.5 5.5l-5 5'],
  draft: ['M2 14l.8-3.6L11 2.2l2.8 2.8-8.2 8.2Z', 'M9 4.2 11.8 7'],
  info: ['M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z', 'M8 7.3v4', 'M8 4.6v.2'],
  onward: ['M2 8h11.5', 'M9 3.5 13.5 8 9 12.5'],
  eye: ['M1 8c3.2-5.6 10.8-5.6 14 0-3.2 5.6-10.8 5.6-14 0Z', 'M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z'],
  group: [
    'M6 3a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 6 3Z',
    'M1.5 13.5c0-5 9-5 9 0',
    'M11 3.6a2 2 0 0 1 0 3.6',
    'M12 9.8c1.6.5 2.5 1.8 2.5 3.7',
  ],
  coin: ['M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z', 'M10.5 5.6a3 3 0 1 0 0 4.8', 'M4.5 7.2h4', 'M4.5 8.8h4'],
  lock: ['M3 7.5h10v7H3Z', 'M5 7.5v-2a3 3 0 0 1 6 0v2', 'M8 10v2'],
} as const

export type IconName = keyof typeof SHAPES

/** An icon never speaks alone: a word always stands beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}

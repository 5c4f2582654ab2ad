/** The house's mark: a footbridge, its deck, its railing and one arch. The same lines make the favicon. */
export function BridgeMark() {
  return (
    <svg className="mark" viewBox="0 0 40 32" aria-hidden="true" focusable="false">
      <path className="mark-rail" d="M2 9.5Q20 1.5 38 9.5" />
      <path className="mark-rail" d="M7 8v7M13.5 6v7M20 5.5v7M26.5 6v7M33 8v7" />
      <path className="mark-deck" d="M1 17Q20 9 39 17" />
      <path className="mark-arch" d="M5 30Q20 4 35 30" />
    </svg>
  )
}

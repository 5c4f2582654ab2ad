/** The house's mark: a footbridge, its railing over one wide arch. The favicon is the same, with fewer posts. */
export function BridgeMark() {
  return (
    <svg className="mark" viewBox="0 0 40 32" aria-hidden="true" focusable="false">
      <path className="mark-rail" d="M2 10.5Q20 1 38 10.5M2.5 10v10M11.3 7v8M20 5.5v8M28.7 7v8M37.5 10v10" />
      <path className="mark-stone" d="M1 18Q20 8.5 39 18V30H34.5C33.5 21 26 18 20 18S6.5 21 5.5 30H1Z" />
    </svg>
  )
}

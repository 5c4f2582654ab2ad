import { Link } from '@remix-run/react'
import type { ComponentPropsWithoutRef, ReactNode } from 'react'

export type ButtonKind = 'main' | 'plain' | 'danger'

export function buttonClass(kind: ButtonKind = 'main') {
  return `button button-${kind}`
}

/** A way to another page that weighs as much as a button. */
export function ButtonLink({ to, kind, children }: { to: string; kind?: ButtonKind; children: ReactNode }) {
  return (
    <Link to={to} className={buttonClass(kind)}>
      {children}
    </Link>
  )
}

type ButtonProps = Omit<ComponentPropsWithoutRef<'button'>, 'className'> & { kind?: ButtonKind }

/** A button outside PostForm; inside one, use Submit. */
export function Button({ kind, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(kind)} />
}

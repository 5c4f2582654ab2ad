import { useEffect } from 'react'

/** Ctrl + Enter sends the form one writes in, even from the middle of a text. Without scripts Enter does it from a one-line box. */
export function useSendByKeys() {
  useEffect(() => {
    const send = (event: KeyboardEvent) => {
      const isAsked = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      const form = event.target instanceof Element && event.target.closest<HTMLFormElement>('form.form')
      if (!isAsked || !form) return
      event.preventDefault()
      form.requestSubmit()
    }
    document.addEventListener('keydown', send)
    return () => document.removeEventListener('keydown', send)
  }, [])
}

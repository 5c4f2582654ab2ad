import { createContext, useContext } from 'react'

/** The nonce of the page's scripts and styles; the browser hides it, so it is empty there. */
export const NonceContext = createContext('')
export const useNonce = () => useContext(NonceContext)

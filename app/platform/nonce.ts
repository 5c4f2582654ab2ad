import { createContext, useContext } from 'react'

/** What the server alone knows while it renders a page: the nonce of its scripts and styles, and the request's reference. */
export const PageContext = createContext({ nonce: '', reference: '' })
export const useNonce = () => useContext(PageContext).nonce
export const useReference = () => useContext(PageContext).reference

import type { ComponentChildren } from 'preact'
import { ofMinutes } from '../strings.ts'

/** Text of the minutes that stands among words of the interface: marked where these are of another language. */
export function Text({ children }: { children: ComponentChildren }) {
  return ofMinutes.lang === undefined ? children : <span {...ofMinutes}>{children}</span>
}

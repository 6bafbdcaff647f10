/** The phases of a build, in order. */
export const phases = ['read', 'render', 'index', 'check'] as const
export type Phase = (typeof phases)[number]

/** Hears how far a build has come. */
export type Progress = (phase: Phase, done: number, of: number) => void

/** Seconds that each phase took. */
export type Seconds = Record<Phase, number>

/** Tells which phase a build is in, and takes the time of each. */
export interface Clock {
  enter: (phase: Phase) => void
  stop: () => Seconds
}

export function startClock(): Clock {
  const seconds: Seconds = { read: 0, render: 0, index: 0, check: 0 }
  let [phase, since] = ['read' as Phase, performance.now()]
  const turn = (next: Phase): void => {
    const now = performance.now()
    seconds[phase] += (now - since) / 1000
    phase = next
    since = now
  }
  return {
    enter: turn,
    stop: () => {
      turn(phase)
      return seconds
    },
  }
}

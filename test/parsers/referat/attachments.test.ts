import { describe, expect, it } from 'vitest'
import { readAttachments } from '../../../parsers/referat/attachments.ts'
import { fromReferat } from '../../../parsers/referat/index.ts'
import { branchesOf } from '../../../parsers/referat/tree.ts'

function attachmentsOf(...lines: readonly string[]): [title: string, number: string | null][] {
  const tree = fromReferat(
    ['REFERAT Byrådet d. 26-05-2021', '', 'Punkt 9: Skolegårde', '', ...lines].join('\n'),
  )
  const lists = branchesOf(tree, 'item')
    .flatMap((item) => branchesOf(item, 'section'))
    .filter(({ kind }) => kind === 'attachments')
  return readAttachments(lists).map(({ title, documentNumber }) => [title, documentNumber])
}

describe('attachment lines with no blank line between', () => {
  it('are one title when the second one begins with a small letter', () => {
    expect(attachmentsOf('Bilag', '', 'Skitse af gården', 'og haven')).toEqual([
      ['Skitse af gården og haven', null],
    ])
  })

  it('are one title when the first one fills the line', () => {
    const full =
      'Skitse af gården ved Møllevej med forslag til beplantning, legeredskaber, belysning og ny hegn'
    expect(attachmentsOf('Bilag', '', full, 'Version 2')).toEqual([[`${full} Version 2`, null]])
  })

  it('are two titles otherwise', () => {
    expect(attachmentsOf('Bilag', '', 'Skitse', 'Prisliste')).toEqual([
      ['Skitse', null],
      ['Prisliste', null],
    ])
  })

  it('are what the other list says, whichever of the two has it whole', () => {
    const whole = ['Skitse og', '', 'Prisliste']
    expect(attachmentsOf('Bilag', '', ...whole, '', 'Bilag', '', 'Skitse og', 'Prisliste')).toEqual([
      ['Skitse og', null],
      ['Prisliste', null],
    ])
    expect(
      attachmentsOf('Bilag', '', 'Skitse', 'af gården', '', 'Bilag', '', 'Skitse', '', 'af gården'),
    ).toEqual([
      ['Skitse', null],
      ['af gården', null],
    ])
  })
})

describe('attachment numbers', () => {
  it('come from the list that has them, in the first list or the second', () => {
    const numbered = ['Skitse', '', '998-2021-50011']
    const bare = ['Skitse']
    for (const [first, second] of [
      [numbered, bare],
      [bare, numbered],
    ] as const) {
      expect(attachmentsOf('Bilag', '', ...first, '', 'Bilag', '', ...second)).toEqual([
        ['Skitse', '998-2021-50011'],
      ])
    }
  })

  it('that are begun and not ended by the next line are not ended by a line further down', () => {
    const lines = ['Bilag', '', 'Skitse', '', '998-2021-', '', 'Prisliste', '', '50012']
    const numbers = attachmentsOf(...lines).map(([, number]) => number)
    expect(numbers).not.toContain('998-2021-50012')
  })
})

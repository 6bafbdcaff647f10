/** Texts that are hard on a careless search for mentions. */

const parts: readonly { name: string; part: string }[] = [
  { name: 'digits and hyphens', part: '998-2021-1-' },
  { name: 'beginnings of numbers', part: '22-01 ' },
  { name: 'labels without a number', part: 'Sagsnr. ' },
  { name: 'numbers behind one label', part: '22-010739, ' },
  { name: 'a run without a space', part: 'https://x/22-010739/' },
  { name: 'days', part: 'den 3. maj 2021 ' },
  { name: 'bodies', part: 'Teknik- og ' },
  { name: 'bodies and days', part: 'Økonomiudvalget, 3/5-21 ' },
  { name: 'meetings of nobody', part: 'mødet i ' },
  { name: 'quoted lines', part: '> > -\n' },
  { name: 'soft hyphens', part: '2\u00ad' },
  { name: 'spaces', part: '          ' },
  { name: 'line breaks behind hyphens', part: '2-          \n' },
]

/** Each is made of about so many characters. */
export const hostileTexts = parts.map(({ name, part }) => ({
  name,
  make: (length: number) => `Sagsnr. ${part.repeat(Math.ceil(length / part.length))} den 3. maj 2021`,
}))

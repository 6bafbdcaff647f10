/**
 * The elements of HTML as far as a page is checked for them: names by what they may hold and where they may stand,
 * after the content models of the HTML standard. A name that stands nowhere here is reported as unknown.
 */

const HEADINGS = 'h1 h2 h3 h4 h5 h6'
const FIELDS = 'input select textarea'

/** Elements that hold text and what may stand in a line of it. */
const LINES = `abbr b bdi bdo button cite code data dfn em i kbd label mark meter output p pre progress q rp rt ruby s
  samp small span strong sub sup time u var ${HEADINGS}`

const BLOCKS = `address article aside base blockquote body caption col colgroup dd details dialog div dl dt fieldset
  figcaption figure footer form head header hgroup hr html legend li main menu nav ol p pre search section summary
  table tbody td tfoot th thead title tr ul ${HEADINGS}`

/** Elements of a line that hold what may stand around them, or nothing, or what is listed below. */
const INLINE = `a area audio br canvas datalist del embed iframe img input ins link map math meta noscript object
  optgroup option picture script select slot source style svg template textarea track video wbr`

export const ELEMENTS = `${LINES} ${BLOCKS} ${INLINE}`

/** Have no content and no end tag. */
export const VOID = 'area base br col embed hr img input link meta source track wbr'

/** Their content is no markup. */
export const RAW = 'script style'

/** Hold text and no element. */
export const TEXT_ONLY = 'option textarea title'

/** Must hold text or carry a name, or nobody can tell what they are. Links must too. */
export const NAMED = `button label legend summary title ${HEADINGS}`

/** Want a label. */
export const LABELLED = FIELDS

/** Attributes that an element must have. */
export const NEEDED: Readonly<Record<string, string>> = { html: 'lang', img: 'alt', iframe: 'title' }

/** The only elements that may stand right in an element. Scripts and templates may stand in each of these too. */
export const CHILDREN: Readonly<Record<string, string>> = {
  html: 'head body',
  head: 'base link meta noscript style title',
  ul: 'li',
  ol: 'li',
  menu: 'li',
  dl: 'dt dd div',
  'dl>div': 'dt dd',
  table: 'caption colgroup thead tbody tfoot tr',
  thead: 'tr',
  tbody: 'tr',
  tfoot: 'tr',
  tr: 'td th',
  colgroup: 'col',
  select: 'option optgroup hr',
  optgroup: 'option',
  picture: 'source img',
}

/** The only elements that an element may stand right in. */
export const PARENTS: Readonly<Record<string, string>> = {
  head: 'html',
  body: 'html',
  title: 'head',
  base: 'head',
  meta: 'head noscript',
  li: 'ul ol menu',
  dt: 'dl dl>div',
  dd: 'dl dl>div',
  caption: 'table',
  colgroup: 'table',
  col: 'colgroup',
  thead: 'table',
  tbody: 'table',
  tfoot: 'table',
  tr: 'table thead tbody tfoot',
  td: 'tr',
  th: 'tr',
  option: 'select optgroup datalist',
  optgroup: 'select',
  legend: 'fieldset',
  summary: 'details',
  figcaption: 'figure',
  source: 'picture video audio',
  track: 'video audio',
}

/** SVG and MathML: their elements are not looked at. */
const FOREIGN = 'math svg'

/**
 * What may not stand within what, at any depth, and what comes of it. An element stands within several of these at
 * once, so each has a bit.
 */
export const NESTING = {
  line: { bit: 1, within: LINES, not: BLOCKS, why: 'a browser ends the line of text before it' },
  control: {
    bit: 2,
    within: 'a button',
    not: `a button details iframe label ${FIELDS}`,
    why: 'of two controls in one another only one can be used',
  },
  label: { bit: 4, within: 'label', not: 'label', why: 'a label is for one field' },
  form: { bit: 8, within: 'form', not: 'form', why: 'a browser drops the inner one' },
  header: {
    bit: 16,
    within: 'header footer',
    not: 'header footer main',
    why: 'it belongs to what is around',
  },
  part: {
    bit: 32,
    within: 'article aside nav',
    not: 'main',
    why: 'a part cannot hold what the page is about',
  },
  foreign: { bit: 64, within: FOREIGN, not: '', why: '' },
} as const

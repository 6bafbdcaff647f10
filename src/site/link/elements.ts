/** How the elements of HTML take part in the text of a page, by their names. */

/** Their text belongs to the sentence round them. Any other element ends it; `sup` may be the mark of a note. */
export const inline: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike
   strong time tt u var wbr`.split(/\s+/),
)

/** What they mention is left as it is. */
export const left: ReadonlySet<string> = new Set(['a', 'button', 'code', 'kbd', 'listing', 'pre', 'samp'])

/** They hold no text of the page, or none that can hold a link. */
export const unread: ReadonlySet<string> = new Set(
  `audio canvas iframe math noembed noframes noscript object plaintext script select style svg template textarea title
   video xmp`.split(/\s+/),
)

/** An author's mark on an element: what is in it is left as it is. */
export const OPT_OUT = 'data-no-link'

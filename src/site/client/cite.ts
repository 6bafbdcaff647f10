import { startCiteBox } from './cite/box.ts'
import { pageAddress } from './cite/page.ts'
import { startParagraphs } from './cite/paragraphs.ts'

const box = document.querySelector('details.cite')
if (box instanceof HTMLDetailsElement) startCiteBox(box, pageAddress())

const article = document.querySelector('article.item')
if (article) startParagraphs(article, pageAddress())

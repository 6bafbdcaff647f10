export { stem } from '../../../../parsers/danish/stem.ts'

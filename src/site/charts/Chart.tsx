import type { ComponentChildren } from 'preact'
import { figures } from '../strings.ts'

interface ChartProps {
  /** Names the chart within its page. */
  id: string
  title: string
  /** What the picture shows, for those who do not see it. */
  description: string
  legend?: readonly LegendEntry[]
  /** The numbers of the picture. */
  table: ComponentChildren
  /** The picture; see frame.ts for its measures. */
  children: ComponentChildren
}

interface LegendEntry {
  name: string
  /** The class of the series. */
  series: string
}

/**
 * A picture with its name, its legend and the table of its numbers. Its shapes stretch with the page; its text does
 * not, since all places are percentages.
 */
export function Chart({ id, title, description, legend = [], table, children }: ChartProps) {
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      {legend.length > 0 && (
        <ul class="legend">
          {legend.map(({ name, series }) => (
            <li>
              <svg class="swatch" aria-hidden="true">
                <rect class={series} width="100%" height="100%" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <svg
        class="picture"
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        xmlns="http://www.w3.org/2000/svg"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {children}
      </svg>
      <details class="folded">
        <summary>{figures.asTable}</summary>
        {table}
      </details>
    </figure>
  )
}

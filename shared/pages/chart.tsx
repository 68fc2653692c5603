import type { Figure } from '../figures/figure.ts';

interface Point {
  label: string;
  /** As it is read aloud and shown on pointing. */
  says: string;
  figure: Figure | undefined;
}

const height = 120;
const step = 44;
const edge = 14;

/**
 * A line over the weeks, with the interval where there is one; weeks without a figure leave a gap. Drawn by hand: a picture
 * with a name for readers who do not see it, the numbers in a table beside it.
 * @param bounds the least and the greatest value that the drawing must hold
 */
export function Chart({
  points,
  name,
  bounds: [least, most],
  standard,
}: {
  points: readonly Point[];
  name: string;
  bounds: [number, number];
  standard?: number | undefined;
}) {
  const width = step * Math.max(1, points.length - 1) + 2 * edge;
  const x = (at: number) => edge + at * step;
  const y = (value: number) => round(edge + (height - 2 * edge) * (1 - (value - least) / (most - least || 1)));
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} preserveAspectRatio="none">
      <line class="axis" x1={edge} x2={width - edge} y1={height - edge} y2={height - edge} />
      {standard !== undefined && (
        <line class="standard" x1={edge} x2={width - edge} y1={y(standard)} y2={y(standard)} />
      )}
      {runs(points).map((run) => (
        <g key={run[0]?.at}>
          {run.some(({ figure }) => figure.low !== undefined) && (
            <polygon
              class="band"
              points={[
                ...run.map(({ at, figure }) => `${x(at)},${y(figure.high ?? figure.value)}`),
                ...[...run].reverse().map(({ at, figure }) => `${x(at)},${y(figure.low ?? figure.value)}`),
              ].join(' ')}
            />
          )}
          <polyline points={run.map(({ at, figure }) => `${x(at)},${y(figure.value)}`).join(' ')} />
        </g>
      ))}
      {points.map(
        ({ figure, says, label }, at) =>
          figure && (
            <path class="dot" key={label} d={`M${x(at)} ${y(figure.value)}h.01`}>
              <title>{says}</title>
            </path>
          ),
      )}
    </svg>
  );
}

type Known = Point & { at: number; figure: Figure };

/** Weeks in a row that have a figure. */
function runs(points: readonly Point[]): Known[][] {
  const found: Known[][] = [];
  points.forEach((point, at) => {
    if (!point.figure) return;
    const known = { ...point, at, figure: point.figure };
    const last = found.at(-1);
    if (last?.at(-1)?.at === at - 1) last.push(known);
    else found.push([known]);
  });
  return found;
}

/** From nothing to the greatest, so that no change looks greater than it is; a score goes from -100 to 100. */
export function boundsOf(figures: readonly (Figure | undefined)[], unit: string, standard = 0): [number, number] {
  if (unit === 'score') return [-100, 100];
  const most = Math.max(standard, ...figures.map((figure) => figure?.value ?? 0));
  return [0, unit === 'share' ? Math.min(1, most * 1.15) || 1 : most * 1.15 || 1];
}

const round = (value: number): number => Math.round(value * 10) / 10;

export const chartStyle = `
.chart{display:block;width:100%;height:120px;overflow:visible;margin:8px 0}
.chart polyline{fill:none;stroke:var(--accent);stroke-width:2.5;vector-effect:non-scaling-stroke;stroke-linejoin:round}
.chart .dot{stroke:var(--accent);stroke-width:7;stroke-linecap:round;vector-effect:non-scaling-stroke}
.chart .axis{stroke:var(--line);vector-effect:non-scaling-stroke}
.chart .standard{stroke:var(--muted);stroke-dasharray:6 5;vector-effect:non-scaling-stroke}
.chart .band{fill:var(--accent);opacity:.18}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(240px,100%),1fr));gap:14px;list-style:none;margin:0 0 16px;padding:0}
.tiles li{background:var(--soft);border:1px solid var(--line);border-radius:12px;padding:14px 16px}
.tiles h3{margin:0;font-size:17px}
.tiles h3 a{display:inline-block;padding:9px 0}
.tiles .chart{height:64px}
.big{font:bold 29px/1.2 Georgia,'Noto Serif','Times New Roman',serif;margin:0}
.big a{display:inline-block;padding:5px 0;text-decoration-thickness:1px}
.tiles p{margin:0 0 4px}
.scroll{overflow-x:auto}
.spread th,.spread td{min-width:6.2em;overflow-wrap:normal}
table{border-collapse:collapse;width:100%;font-size:16px}
caption{text-align:start;font-weight:bold;padding:10px 0}
th,td{text-align:start;padding:8px 10px;border-top:1px solid var(--line);vertical-align:top}
td.number,th.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.choose{display:flex;flex-wrap:wrap;gap:10px;align-items:end;margin:0 0 16px}
.choose select{margin:6px 0 0}
.choose form{margin:0}
.asof{align-items:center}
.ends{display:flex;justify-content:space-between;margin:0;font-size:16px;color:var(--muted)}
.chip[aria-current]{font-weight:bold;border-color:var(--accent)}
.choose .chip{padding:9px 14px;text-decoration:none}
.choose label{min-width:140px}
`.replaceAll('\n', '');

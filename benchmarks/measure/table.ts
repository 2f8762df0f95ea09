/** A Markdown table; the first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Thousands, without decimals. */
export const thousands = (value: number): string => Math.round(value / 1000).toLocaleString('en-GB');

/** `1.23×`, or `–` where there is nothing to compare with. */
export const ratio = (value: number): string => (Number.isFinite(value) ? `${value.toFixed(2)}×` : '–');

/** Milliseconds with as many decimals as they deserve. */
export const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** Mebibytes without decimals. */
export const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

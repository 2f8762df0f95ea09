/**
 * UTF-8 as it comes from outside: the length of the valid character at `at`, or 0 where none starts. The ranges are
 * those of the Unicode standard, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
 */
export function characterLength(source: Uint8Array, at: number, end: number): number {
  const first = source[at]!;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (at + length > end) return 0;
  const second = source[at + 1]!;
  if (second < lowestSecond(first) || second > highestSecond(first)) return 0;
  for (let index = 2; index < length; index++) {
    if ((source[at + index]! & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function lowestSecond(first: number): number {
  if (first === 0xe0) return 0xa0;
  return first === 0xf0 ? 0x90 : 0x80;
}

function highestSecond(first: number): number {
  if (first === 0xed) return 0x9f;
  return first === 0xf4 ? 0x8f : 0xbf;
}

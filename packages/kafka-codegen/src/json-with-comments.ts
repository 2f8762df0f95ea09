/**
 * Parses JSON that holds line and block comments outside of strings. Comments become blanks of the same length, so that
 * a syntax error's position is the one in the file.
 */
export function parseJsonWithComments(text: string): unknown {
  let plain = '';
  let at = 0;
  // One alternative for each thing in which a slash may stand: a string, a line comment, a block comment.
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g)) {
    const token = match[0];
    plain += text.slice(at, match.index);
    plain += token.startsWith('"') ? token : token.replaceAll(/[^\n]/g, ' ');
    at = match.index + token.length;
  }
  return JSON.parse(plain + text.slice(at));
}

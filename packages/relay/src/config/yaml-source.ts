import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { ConfigProblem, LocatedProblem } from './problem.ts';

/** A parsed YAML text that still knows where each key and value stood. */
export class YamlSource {
  readonly file: string;
  /** The parsed value; `{}` for an empty text. Meaningless when `syntaxProblems` has any. */
  readonly value: unknown;
  readonly syntaxProblems: readonly LocatedProblem[];
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(file: string, text: string) {
    this.file = file;
    this.#lines = new LineCounter();
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const problems: LocatedProblem[] = this.#document.errors.map((error) =>
      this.#locatedAt({ path: [], message: firstLine(error.message) }, error.pos[0]),
    );
    this.value = problems.length === 0 ? this.#toValue(problems) : {};
    this.syntaxProblems = problems;
  }

  /** The place of a problem: its key or value, or the nearest ancestor that exists in the text. */
  locate(problem: ConfigProblem): LocatedProblem {
    return this.#locatedAt(problem, this.#offsetOf(problem));
  }

  #toValue(problems: LocatedProblem[]): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: 100 }) ?? {};
    } catch (error) {
      problems.push(this.#locatedAt({ path: [], message: (error as Error).message }, 0));
      return {};
    }
  }

  #locatedAt(problem: ConfigProblem, offset: number): LocatedProblem {
    const { line, col } = this.#lines.linePos(offset);
    return { ...problem, file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #offsetOf({ path, at }: ConfigProblem): number {
    let node: unknown = this.#document.contents;
    let offset = offsetOfNode(node) ?? 0;
    for (const [depth, part] of path.entries()) {
      const isLast = depth === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part),
        );
        if (!pair) return offset;
        const keyOffset = offsetOfNode(pair.key) ?? offset;
        // A nested map starts at its first key: for a reader its own key is the place to look at.
        const isKeyMeant = isMap(pair.value) || (isLast && at === 'key');
        offset = isKeyMeant ? keyOffset : (offsetOfNode(pair.value) ?? keyOffset);
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(part)];
        offset = offsetOfNode(node) ?? offset;
      } else {
        return offset;
      }
    }
    return offset;
  }
}

function offsetOfNode(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!;
}

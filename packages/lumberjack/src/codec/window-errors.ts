import { LumberjackError } from './errors.ts';
import type { Version } from './frame.ts';
import type { WindowState } from './window-state.ts';

/** An event came although no window is open. */
export function windowMissingError(version: Version, implicitCount: number): LumberjackError {
  const hint =
    version === 2 && implicitCount > 0 ? 'Only v1 may go on without a W frame' : 'A W frame must come first';
  return new LumberjackError(
    'ERR_LUMBERJACK_WINDOW_MISSING',
    `An event of version ${version} came outside a window. ${hint}.`,
  );
}

/** A W came before the events of the window before. */
export function windowIncompleteError(window: WindowState, nextCount: number): LumberjackError {
  return new LumberjackError(
    'ERR_LUMBERJACK_WINDOW_INCOMPLETE',
    `A window of ${nextCount} events is opened while the one before, of ${window.declaredCount}, lacks some.`,
    { expected: window.declaredCount },
  );
}

/** A frame has another version than its window. */
export function versionMixedError(window: WindowState, version: Version): LumberjackError {
  return new LumberjackError(
    'ERR_LUMBERJACK_VERSION_MIXED',
    `A frame of version ${version} stands in a window of version ${window.version}.`,
    { expected: window.version, actual: version },
  );
}

/** A sequence number repeats, goes back, or (where that is not allowed) skips some. */
export function sequenceError(expected: number, actual: number, isGap: boolean): LumberjackError {
  const what = isGap ? 'skips numbers, which strictSequence refuses' : 'repeats a number or goes back';
  return new LumberjackError(
    'ERR_LUMBERJACK_SEQUENCE',
    `Sequence number ${actual} came where ${expected} was due: it ${what}.`,
    { expected, actual },
  );
}

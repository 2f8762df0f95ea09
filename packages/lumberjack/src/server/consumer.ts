import type { LumberjackWindow, PartsOptions, WindowPart, WindowsOptions } from './api.ts';
import { DeliveryQueue, type PartSource } from './delivery-queue.ts';
import { type HeldPart, WholeWindow } from './held-window.ts';
import { numberOption } from '../number-option.ts';

/** Whom a connection works for: how it cuts windows into parts, and whom it tells that one is ready. */
export interface Consumer {
  /** Infinity when windows are wanted whole. */
  readonly maxPartBytes: number;
  /** Bytes are not looked at after they were released. */
  readonly reusesMemory: boolean;
  /** Whoever iterated left: nothing is to be read any more. */
  readonly isLeft: boolean;
  offer(source: PartSource): void;
  /** A window that was handed out is settled, or can no longer be. */
  onWindowDone(): void;
  /** No more will be ready. */
  end(): void;
}

export type QueueConsumer<Item> = Consumer & { readonly queue: DeliveryQueue<Item> };

/** Hands out whole windows. `onReturn` is called when the iteration is left early. */
export function windowsConsumer(
  options: WindowsOptions,
  onReturn: () => void,
): QueueConsumer<LumberjackWindow> {
  const concurrency = numberOption('concurrency', options.concurrency ?? 16, 1);
  const queue = new DeliveryQueue<LumberjackWindow>(concurrency, wholeWindow, onReturn);
  return {
    queue,
    maxPartBytes: Number.POSITIVE_INFINITY,
    reusesMemory: options.reuseMemory ?? false,
    get isLeft(): boolean {
      return queue.isLeft;
    },
    offer: (source) => queue.offer(source),
    onWindowDone: () => queue.settled(),
    end: () => queue.end(),
  };
}

/** Hands out windows by parts. */
export function partsConsumer(options: PartsOptions, onReturn: () => void): QueueConsumer<WindowPart> {
  const maxPartBytes = numberOption('maxPartBytes', options.maxPartBytes ?? 1024 * 1024, 1);
  const queue = new DeliveryQueue<WindowPart>(Number.POSITIVE_INFINITY, (part) => part, onReturn);
  return {
    queue,
    maxPartBytes,
    reusesMemory: options.reuseMemory ?? false,
    get isLeft(): boolean {
      return queue.isLeft;
    },
    offer: (source) => queue.offer(source),
    onWindowDone: () => {},
    end: () => queue.end(),
  };
}

function wholeWindow(part: HeldPart): LumberjackWindow {
  if (part.window instanceof WholeWindow) return part.window;
  throw new TypeError('a part of a window was taken for a whole one');
}

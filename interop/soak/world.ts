import { join } from 'node:path';
import { goPrograms } from '../peers/install.ts';
import { freePort } from '../peers/free-port.ts';
import { Logdrive } from '../peers/logdrive.ts';
import { PeerProcess } from '../peers/peer-process.ts';
import { FaultProxy } from './fault-proxy.ts';

/** The programs of a soak: clients → proxy → logdrive → proxy → receiver. */
export class World implements AsyncDisposable {
  readonly intake: FaultProxy;
  readonly outlet: FaultProxy;
  readonly relay: Logdrive;
  readonly sender: PeerProcess;
  /** One journal per run of the receiver. */
  readonly journals: string[] = [];
  readonly sentJournal: string;
  readonly #folder: string;
  readonly #receiverPort: number;
  readonly #program: string;
  receiver: PeerProcess;

  private constructor(
    made: Pick<World, 'intake' | 'outlet' | 'relay' | 'sender' | 'receiver' | 'sentJournal'>,
    folder: string,
    receiverPort: number,
    program: string,
  ) {
    this.intake = made.intake;
    this.outlet = made.outlet;
    this.relay = made.relay;
    this.sender = made.sender;
    this.receiver = made.receiver;
    this.sentJournal = made.sentJournal;
    this.#folder = folder;
    this.#receiverPort = receiverPort;
    this.#program = program;
    this.journals.push(join(folder, 'received-0'));
  }

  static async start(folder: string, seed: number, rate: number): Promise<World> {
    const bin = await goPrograms();
    const program = join(bin, 'golumber-recv');
    const receiverPort = await freePort();
    const receiver = await startReceiver(program, receiverPort, join(folder, 'received-0'));
    const outlet = await FaultProxy.listen(receiverPort);
    const sink = { type: 'lumberjack', topics: ['logs'], hosts: [`127.0.0.1:${outlet.port}`], timeout: '5s' };
    const relay = await Logdrive.start({ folder, sinks: { receiver: sink } });
    const intake = await FaultProxy.listen(relay.intakePort);
    const sentJournal = join(folder, 'sent');
    const args = [
      '-addr',
      `127.0.0.1:${intake.port}`,
      '-rate',
      String(rate),
      '-seed',
      String(seed),
      '-journal',
      sentJournal,
    ];
    const sender = new PeerProcess(join(bin, 'soak-send'), args, { timeoutMs: 120_000 });
    return new World({ intake, outlet, relay, sender, receiver, sentJournal }, folder, receiverPort, program);
  }

  /** Starts the receiver again on its port, with a journal of its own. */
  async restartReceiver(): Promise<void> {
    const journal = join(this.#folder, `received-${this.journals.length}`);
    this.receiver = await startReceiver(this.#program, this.#receiverPort, journal);
    this.journals.push(journal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.sender.kill();
    await this.relay[Symbol.asyncDispose]();
    await this.receiver.kill();
    await this.intake[Symbol.asyncDispose]();
    await this.outlet[Symbol.asyncDispose]();
  }
}

async function startReceiver(program: string, port: number, journal: string): Promise<PeerProcess> {
  const receiver = new PeerProcess(program, [
    '-listen',
    `127.0.0.1:${port}`,
    '-journal',
    journal,
    '-mark-batches',
  ]);
  await receiver.report();
  return receiver;
}

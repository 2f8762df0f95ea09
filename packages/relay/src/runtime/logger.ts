type Write = (fields: object, message: string) => void;

/** What the relay needs of a logger; pino's fits as it is. */
export interface Logger {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}

export const silentLogger: Logger = { debug() {}, info() {}, warn() {}, error() {} };

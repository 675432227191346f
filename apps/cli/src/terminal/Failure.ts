/** Ends a command with an exit code and a message for people; what they can do next comes last. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly exitCode: 1 | 2 | 3;

  constructor(exitCode: 1 | 2 | 3, message: string, options: ErrorOptions = {}) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

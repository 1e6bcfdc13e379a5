type Closer = () => Promise<void>;

/** What was opened, closed in the opposite order: by Ctrl-C, by SIGTERM, when the parent is gone, or after a failure. */
export class Closers {
  readonly #closers: Closer[] = [];
  #closing: Promise<void> | null = null;

  add(close: Closer): void {
    this.#closers.push(close);
  }

  /** Safe to call again: a Ctrl-C arrives from the terminal and from npm. */
  close(): Promise<void> {
    this.#closing ??= this.#closeAll();
    return this.#closing;
  }

  get isClosing(): boolean {
    return this.#closing !== null;
  }

  /** From now on a signal closes everything and ends the process. */
  closeOnSignal(): void {
    const leave = (): void => {
      void this.close().finally(() => process.exit(process.exitCode ?? 0));
    };
    process.on('SIGINT', leave).on('SIGTERM', leave).on('SIGHUP', leave).on('disconnect', leave);
    process.channel?.unref();
  }

  async #closeAll(): Promise<void> {
    for (let close = this.#closers.pop(); close; close = this.#closers.pop()) {
      await close().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
    }
  }
}

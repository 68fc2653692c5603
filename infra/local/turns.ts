/**
 * Lets exactly one call of several invocations proceed at a time, chosen at random among all that could: so two invocations
 * meet at every call they make, and the same random numbers give the same meeting again.
 */
export class Turns {
  #waiting = new Map<number, (() => void)[]>();
  #isBusy = false;
  #random: () => number;

  /** @param random 0 to 1, 1 excluded */
  constructor(random: () => number) {
    this.#random = random;
  }

  begin(invocation: number): void {
    this.#waiting.set(invocation, []);
  }

  end(invocation: number): void {
    this.#waiting.delete(invocation);
    this.#next();
  }

  /** Waits until it is this call's turn, and makes it. */
  async take<T>(invocation: number, call: () => Promise<T>): Promise<T> {
    await new Promise<void>((proceed) => {
      this.#waiting.get(invocation)?.push(proceed);
      this.#next();
    });
    try {
      return await call();
    } finally {
      this.#isBusy = false;
      this.#next();
    }
  }

  /** Nobody proceeds while somebody still computes: who waits must not depend on how fast this machine is. */
  #next(): void {
    const waiting = [...this.#waiting.values()];
    if (this.#isBusy || waiting.length === 0 || waiting.some((calls) => calls.length === 0)) return;
    const proceed = waiting[Math.floor(this.#random() * waiting.length)]?.shift();
    this.#isBusy = true;
    proceed?.();
  }
}

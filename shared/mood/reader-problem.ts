/** The better reader could not tell. Expected: it is asked again later, or a person reads. */
export class ReaderProblem extends Error {
  override name = 'ReaderProblem';
  readonly reason: 'over-cap' | 'rate-limited' | 'refused' | 'unavailable' | 'not-understood' | 'switched-off';

  constructor(reason: ReaderProblem['reason']) {
    super(`the second reader: ${reason}`);
    this.reason = reason;
  }
}

import { type ApiAnswer, type ApiRequest, FetchProblem } from './platform.ts';

const timeOut = 10_000;
const largestAnswer = 5 * 1024 * 1024;

/** One call to a platform's API. No redirect is followed: the credentials go to the host that was named, and nowhere else. */
export async function callApi({ url, ...request }: ApiRequest): Promise<ApiAnswer> {
  try {
    const response = await fetch(url, { ...request, redirect: 'manual', signal: AbortSignal.timeout(timeOut) });
    const body = Buffer.from(await response.arrayBuffer());
    if (body.length > largestAnswer) throw new FetchProblem('not-understood');
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  } catch (error) {
    throw error instanceof FetchProblem ? error : new FetchProblem('unavailable');
  }
}

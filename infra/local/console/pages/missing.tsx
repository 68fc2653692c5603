import { consoleDocument, type Frame } from './document.tsx';

/** For an address of the console that leads nowhere, or no longer. */
export const missingPage = (frame: Frame): string =>
  consoleDocument({
    frame,
    title: 'Nothing here',
    children: (
      <div class="rooms">
        <section class="card">
          <h1>There is nothing here</h1>
          <p>
            <a href="/">Back to the console</a>
          </p>
        </section>
      </div>
    ),
  });

import { expect } from '@open-wc/testing';
import { failedRequests } from './failed-requests.js';

/** A window whose browser has just seen these requests. */
function windowThatSaw(...entries: readonly Partial<PerformanceResourceTiming>[]): Window {
  const seen = [...entries];
  class PerformanceObserver {
    observe() {
      return undefined;
    }
    takeRecords() {
      return seen.splice(0);
    }
  }
  return { PerformanceObserver, location: { origin: 'https://lms.example' } } as unknown as Window; // all that is read of it
}

const commit = { initiatorType: 'xmlhttprequest', name: 'https://lms.example/mod/scorm/datamodel.php' };

describe('the requests of an LMS', () => {
  const cases = [
    ['one that found no server', { ...commit, responseStatus: 0 }, true],
    ['one that was answered', { ...commit, responseStatus: 200 }, false],
    ['one that was answered with an error, which the LMS knows of', { ...commit, responseStatus: 500 }, false],
    ['one in a browser that keeps no status', commit, false],
    ['one to another server, whose answer may not be seen', { ...commit, name: 'https://lms.example.org/count', responseStatus: 0 }, false],
    ['a picture that is not there', { ...commit, initiatorType: 'img', responseStatus: 0 }, false],
  ] as const;
  for (const [what, entry, failed] of cases) {
    it(`${failed ? 'failed' : 'did not fail'}: ${what}`, () => {
      const ask = failedRequests(windowThatSaw(entry));
      expect(ask()).to.equal(failed);
      expect(ask(), 'asked again').to.equal(false);
    });
  }

  it('are those of this browser too: one that is answered has not failed', () => {
    const ask = failedRequests(window);
    const request = new XMLHttpRequest();
    request.open('GET', location.href, false);
    request.send();
    expect(ask()).to.equal(false);
  });

  it('are not known of in a window of another origin, or none', () => {
    const closed = new Proxy({}, { get: () => { throw new DOMException('cross-origin', 'SecurityError'); } });
    for (const window of [undefined, {}, closed]) expect(failedRequests(window as Window | undefined)()).to.equal(false);
  });
});

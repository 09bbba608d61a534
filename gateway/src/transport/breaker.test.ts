import { beforeEach, expect, test } from '@jest/globals';
import { type BreakerState, CircuitBreaker, type Verdict } from './breaker.js';

let time: number;
let states: BreakerState[];
let breaker: CircuitBreaker;
beforeEach(() => {
  time = 0;
  states = [];
  breaker = new CircuitBreaker(
    (state) => states.push(state),
    () => time,
  );
});

/** Makes calls one after the other; gives how many passed. */
function calls(count: number, verdict: Verdict): number {
  let passed = 0;
  for (let call = 0; call < count; call += 1) {
    const pass = breaker.enter();
    if (pass) passed += 1;
    pass?.(verdict);
  }
  return passed;
}

test('a few failures do not open it', () => {
  expect(calls(9, 'ill')).toBe(9);
  expect(states).toEqual([]);
});

test('ten in a row do, and then nobody passes for a second', () => {
  expect(calls(50, 'ill')).toBe(10);
  time = 999;
  expect(calls(5, 'well')).toBe(0);
  expect(states).toEqual(['open']);
});

test('half of the latest twenty do, whatever was before', () => {
  calls(500, 'well');
  expect(calls(9, 'ill')).toBe(9);
  expect(states).toEqual([]);
  calls(1, 'ill');
  expect(states).toEqual(['open']);
});

test('failures among successes do not', () => {
  for (let round = 0; round < 100; round += 1) {
    calls(2, 'well');
    calls(1, 'ill');
  }
  expect(states).toEqual([]);
});

test('failures of long ago do not count', () => {
  calls(9, 'ill');
  time = 31_000;
  calls(9, 'ill');
  expect(states).toEqual([]);
});

test('what ended for another reason says nothing', () => {
  calls(100, 'unknown');
  calls(9, 'ill');
  expect(states).toEqual([]);
});

test('after a second one call tries, alone, and when it goes well all pass', () => {
  calls(10, 'ill');
  time = 1_000;
  const probe = breaker.enter();
  expect(probe).toBeInstanceOf(Function);
  expect(calls(20, 'well')).toBe(0);
  probe?.('well');
  expect(calls(20, 'well')).toBe(20);
  expect(states).toEqual(['open', 'half-open', 'closed']);
});

test('when it fails nobody passes for another second', () => {
  calls(10, 'ill');
  time = 1_000;
  expect(calls(3, 'ill')).toBe(1);
  time = 1_999;
  expect(calls(3, 'ill')).toBe(0);
  time = 2_000;
  expect(calls(3, 'well')).toBe(3);
  expect(states).toEqual(['open', 'half-open', 'open', 'half-open', 'closed']);
});

test('when its client hangs up the next one tries', () => {
  calls(10, 'ill');
  time = 1_000;
  expect(calls(1, 'unknown')).toBe(1);
  expect(calls(1, 'well')).toBe(1);
  expect(states).toEqual(['open', 'half-open', 'closed']);
});

test('calls that began before it opened say nothing about the time after', () => {
  const old = Array.from({ length: 30 }, () => breaker.enter());
  calls(10, 'ill');
  time = 1_000;
  calls(1, 'well');
  for (const pass of old) pass?.('ill');
  expect(states).toEqual(['open', 'half-open', 'closed']);
  expect(calls(5, 'well')).toBe(5);
});

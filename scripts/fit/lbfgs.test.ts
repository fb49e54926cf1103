import { expect, test } from 'vitest';
import { minimize } from './lbfgs.ts';

test('finds the least of a bent valley', () => {
  // Rosenbrock's function, least at (1, 1).
  const [x, y] = minimize(Float64Array.of(-1.2, 1), ([x, y], gradient) => {
    gradient[0] = -400 * x! * (y! - x! ** 2) - 2 * (1 - x!);
    gradient[1] = 200 * (y! - x! ** 2);
    return 100 * (y! - x! ** 2) ** 2 + (1 - x!) ** 2;
  }, { tolerance: 1e-12 });
  expect(x).toBeCloseTo(1, 4);
  expect(y).toBeCloseTo(1, 4);
});

test('stays where it begins when nothing is gained', () => {
  const start = Float64Array.of(3, 4);
  expect(minimize(start, () => 0)).toEqual(start);
});

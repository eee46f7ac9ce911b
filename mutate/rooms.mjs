/** The folders whose code is put to the test. */
export const rooms = ['law/src/time', 'law/src/deadlines', 'law/src/rules', 'law/src/routes']

/**
 * The tests that must notice: those beside the code, and what comes out for whole cases. Sweeps and properties
 * are left out: they would hide what the small tests miss, and each fault would wait for them.
 */
export const proofs = [
  'law/src/time/*.test.ts',
  'law/src/deadlines/*.test.ts',
  'law/src/rules/**/*.test.ts',
  'law/src/routes/*.test.ts',
  'law/src/concerns/*.test.ts',
  'law/src/position.test.ts',
  'law/src/examples/*.test.ts',
]

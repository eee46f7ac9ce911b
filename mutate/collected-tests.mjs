// Stands in for node:test while faults are tried: it keeps each test, so that the runner can run those that
// matter again and again in one process. Only what the tests of these rooms use is here; anything else is
// missed when a test file is loaded, and says so.

/** The tests of the files loaded so far: the file, the name, and what to run. */
export const collected = []

let currentFile = ''

/** Says which file is being loaded, so that its tests carry its name. */
export function collectFrom(file) {
  currentFile = file
}

let group = ''

/** A group of tests: their names begin with its own. It is read at once, as node:test does. */
export function describe(name, ...rest) {
  const outer = group
  group = `${outer}${name}: `
  rest.at(-1)()
  group = outer
}

export function test(ownName, ...rest) {
  const run = rest.at(-1)
  const name = `${group}${ownName}`
  const same = collected.filter((each) => each.file === currentFile && each.name.startsWith(name)).length
  collected.push({ file: currentFile, name: same === 0 ? name : `${name} (${same + 1})`, run })
}

/** What a test function is given: tests inside a test run at once, as part of it. */
export const context = {
  name: '',
  diagnostic() {},
  test: (_, ...rest) => rest.at(-1)(context),
}

export const it = test

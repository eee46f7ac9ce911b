/**
 * Where labels stand beside a line that runs across, so that none covers another and none is crossed by
 * the thin line that ties a label to its day.
 */
import { type Anchor, type Block, type Label, lineHeight } from './timeline-labels.ts'

const margin = 4
const space = 8
const tuck = 10
const twoRows = 4 * lineHeight + space
const anchors: readonly Anchor[] = ['middle', 'end', 'start']

/**
 * Places labels on one side of a line that runs across.
 * @param side -1 above, 1 below
 * @param length of the line
 * @param clearance how far the shapes on the line reach to this side
 * @returns the labels, and how far they reach from the line
 */
export function besideTheLine(
  blocks: readonly Block[],
  side: -1 | 1,
  length: number,
  clearance: number,
): { readonly labels: readonly Label[]; readonly reach: number } {
  const nearest = clearance + space
  const labels: Label[] = []
  let reach = clearance
  for (const cluster of clustersOf(blocks.toSorted((a, b) => a.at - b.at))) {
    for (const { box, distance } of bestPlacing(cluster, length, nearest)) {
      reach = Math.max(reach, distance + box.height)
      labels.push(labelOf(box, distance, side, clearance, nearest))
    }
  }
  return { labels, reach }
}

/** Labels that could come into each other's way, however they are anchored. */
function clustersOf(sorted: readonly Block[]): Block[][] {
  const clusters: Block[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const block of sorted) {
    const { at } = block
    const width = block.width + space
    const cluster = clusters.at(-1)
    if (cluster === undefined || at - width > reach) clusters.push([block])
    else cluster.push(block)
    reach = Math.max(reach, at + width)
  }
  return clusters
}

interface Box {
  readonly block: Block
  readonly anchor: Anchor
  readonly left: number
  readonly right: number
  readonly height: number
}

interface PlacedBox {
  readonly box: Box
  readonly distance: number
}

function bestPlacing(blocks: readonly Block[], length: number, nearest: number): readonly PlacedBox[] {
  const [alone] = blocks
  if (blocks.length === 1 && alone !== undefined) {
    return [{ box: boxOf(alone, 'middle', length), distance: nearest }]
  }
  const ways = blocks.map((block) =>
    // What nothing ties to its place stays in the middle of it.
    anchors.map((anchor) => boxOf(block, block.isTied ? anchor : 'middle', length)),
  )
  const choices = choicesFor(blocks.length)
  for (const choice of choices) {
    if (fitsInOneRow(choice, ways)) return chosen(choice, ways).map((box) => ({ box, distance: nearest }))
  }
  let best: readonly PlacedBox[] = []
  let bestReach = Number.POSITIVE_INFINITY
  for (const choice of choices) {
    const placed = place(chosen(choice, ways), nearest)
    if (placed === null) continue
    const reach = reachOf(placed)
    if (reach >= bestReach) continue
    best = placed
    bestReach = reach
    // Choices that move fewer labels come first, and less than two rows is not to be had.
    if (reach <= nearest + twoRows) break
  }
  return best.length > 0 ? best : oneAboveTheOther(ways, nearest)
}

type Ways = readonly (readonly Box[])[]

function chosen(choice: readonly number[], ways: Ways): Box[] {
  return choice.map((way, index) => ways[index]?.[way] as Box)
}

function fitsInOneRow(choice: readonly number[], ways: Ways): boolean {
  for (let index = 1; index < choice.length; index++) {
    const box = ways[index]?.[choice[index] as number] as Box
    for (let before = 0; before < index; before++) {
      if (overlap(box, ways[before]?.[choice[before] as number] as Box)) return false
    }
  }
  return true
}

/** Where no choice keeps every leader free, at least no label covers another. */
function oneAboveTheOther(ways: Ways, nearest: number): readonly PlacedBox[] {
  let distance = nearest
  return ways.map((boxes) => {
    const placed = { box: boxes[0] as Box, distance }
    distance += placed.box.height + space
    return placed
  })
}

function reachOf(placed: readonly PlacedBox[]): number {
  let reach = 0
  for (const { box, distance } of placed) reach = Math.max(reach, distance + box.height)
  return reach
}

function movedIn(choice: readonly number[]): number {
  let moved = 0
  for (const way of choice) if (way !== 0) moved++
  return moved
}

const mostTriedInFull = 3
const middle = 0
const end = 1
const start = 2

/** Ways to anchor so many labels: every one for a few; for more, those that fan out to one side or to both. */
function choicesFor(count: number): readonly (readonly number[])[] {
  const known = choicesByCount.get(count)
  if (known !== undefined) return known
  const choices: number[][] = []
  if (count <= mostTriedInFull) {
    for (let way = 0; way < anchors.length ** count; way++) {
      choices.push(Array.from({ length: count }, (_, index) => Math.floor(way / anchors.length ** index) % 3))
    }
  } else {
    for (const [first, second] of fans) {
      for (let split = 0; split <= count; split++) {
        choices.push(Array.from({ length: count }, (_, index) => (index < split ? first : second)))
      }
    }
  }
  // Those that leave most labels in the middle of their day come first.
  choices.sort((a, b) => movedIn(a) - movedIn(b))
  choicesByCount.set(count, choices)
  return choices
}
const fans: readonly (readonly [number, number])[] = [
  [end, start],
  [start, end],
  [middle, end],
  [start, middle],
]
const choicesByCount = new Map<number, readonly (readonly number[])[]>()

/** Boxes with their distances, or null where they would wait for each other in a ring. */
function place(boxes: readonly Box[], nearest: number): PlacedBox[] | null {
  const placed: PlacedBox[] = []
  const waiting = [...boxes]
  while (waiting.length > 0) {
    const index = waiting.findIndex((box) => !waitsForAnother(box, waiting))
    if (index === -1) return null
    const [box] = waiting.splice(index, 1) as [Box]
    placed.push({ box, distance: freeDistance(box, placed, nearest) })
  }
  return placed
}

function waitsForAnother(box: Box, waiting: readonly Box[]): boolean {
  for (const other of waiting) if (other !== box && mustStandNearer(other, box)) return true
  return false
}

/** Past every label that must stand nearer, and where no placed label is. */
function freeDistance(box: Box, placed: readonly PlacedBox[], nearest: number): number {
  let distance = nearest
  for (const other of placed) {
    if (mustStandNearer(other.box, box)) distance = Math.max(distance, past(other))
  }
  for (let isFree = false; !isFree; ) {
    isFree = true
    for (const other of placed) {
      const meets =
        overlap(box, other.box) && distance < past(other) && other.distance < distance + box.height + space
      if (!meets) continue
      distance = past(other)
      isFree = false
    }
  }
  return distance
}

function past({ box, distance }: PlacedBox): number {
  return distance + box.height + space
}

/** A label that would be crossed by another's leader stands farther out than that other. */
function mustStandNearer(nearer: Box, farther: Box): boolean {
  const { at, isTied } = nearer.block
  return isTied && at > farther.left - margin && at < farther.right + margin
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + space && b.left < a.right + space
}

function boxOf(block: Block, anchor: Anchor, length: number): Box {
  const { at, width } = block
  const wanted = anchor === 'middle' ? at - width / 2 : anchor === 'end' ? at + tuck - width : at - tuck
  const left = Math.min(Math.max(wanted, margin), length - margin - width)
  // A label that had to move stands flush with its day.
  const flush = left > wanted ? 'start' : left < wanted ? 'end' : anchor
  return { block, anchor: flush, left, right: left + width, height: block.lines.length * lineHeight }
}

function labelOf(box: Box, distance: number, side: -1 | 1, clearance: number, nearest: number): Label {
  const { block, left, right, height, anchor } = box
  return {
    x: left,
    y: side === 1 ? distance : -distance - height,
    width: right - left,
    height,
    anchor,
    lines: block.lines,
    tone: block.tone,
    leader:
      block.isTied && distance > nearest
        ? { x: block.at, from: side * clearance, to: side * (distance - 2) }
        : null,
  }
}

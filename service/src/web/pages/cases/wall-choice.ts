/** Who shall see what is written: chosen among the walls that the writer may write behind. */
import type { CaseFile, Wall } from '../../../cases/case-file.ts'
import { isOfMatter } from '../../../cases/mediation-walls.ts'
import { wallInWords } from '../../../cases/wall-words.ts'
import type { WallKind } from '../../../db/data.ts'
import { radios } from '../../govuk/radios.ts'
import { type Html, html } from '../../kit/html.ts'

/** The name of the field. */
export const wallName = 'wall'

/** The walls that the reader may add to here: behind those of a mediation its own pages write. */
export function writableWalls({ walls }: Pick<CaseFile, 'walls'>): readonly Wall[] {
  return walls.filter(({ kind, mayWrite }) => mayWrite && !isOfMatter(kind))
}

/** Where what a reader writes goes unless they say otherwise; null: they may write nowhere. */
export function usualWall(
  file: Pick<CaseFile, 'walls'>,
  order: readonly WallKind[] = ['family', 'adviser-joint', 'private', 'shared'],
): Wall | null {
  const walls = writableWalls(file)
  for (const kind of order) {
    const found = walls.find((wall) => wall.kind === kind)
    if (found !== undefined) return found
  }
  return walls[0] ?? null
}

/** The wall that a form names; null: it names none that the reader may write behind. */
export function chosenWall(file: Pick<CaseFile, 'walls'>, form: URLSearchParams): Wall | null {
  const id = form.get(wallName)
  return writableWalls(file).find((wall) => wall.id === id) ?? null
}

/** The question. @param chosen the id of a wall */
export function wallField(file: CaseFile, chosen: string | null): Html {
  const walls = writableWalls(file)
  const [only] = walls
  if (walls.length === 1 && only !== undefined) {
    return html`<p class="govuk-body"><strong>Who can see it:</strong> ${wallInWords(only, file)}</p><input type="hidden" name="${wallName}" value="${only.id}">`
  }
  return radios({
    name: wallName,
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: 'Who may see it?', classes: 'govuk-fieldset__legend--s' } },
    items: walls.map((wall) => ({
      value: wall.id,
      text: wallInWords(wall, file),
      checked: wall.id === chosen,
    })),
  })
}

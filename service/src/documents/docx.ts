/** A letter as a Word document: the one door to the library that writes them. */
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { plainLine } from './letter-as-text.ts'
import type { Block, LetterText, Line } from './letters/letter.ts'

/**
 * The bytes of a `.docx` file: real headings, paragraphs and lists, in British English, with a title. Gaps
 * stand in square brackets and are highlighted.
 */
export async function letterAsDocx(text: LetterText): Promise<Uint8Array> {
  const document = new Document({
    title: plainLine(text.subject),
    description: '',
    creator: '',
    lastModifiedBy: '',
    styles,
    numbering: { config: text.body.map((_, place) => numberingOf(place)) },
    sections: [{ properties: { page: a4 }, children: paragraphsOf(text) }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** Twentieths of a point: 210 by 297 mm, margins of 25 and 22 mm. */
const a4 = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_247, bottom: 1_247, left: 1_417, right: 1_417 },
}

const ink = '17282D'
const styles = {
  default: {
    document: {
      // Half points: a readable 12. Arial is on every machine that has a word processor.
      run: { font: 'Arial', size: 24, color: ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 200, line: 288 } },
    },
    heading1: {
      run: { font: 'Arial', size: 26, bold: true, color: ink },
      paragraph: { spacing: { before: 120, after: 200 }, keepNext: true },
    },
    heading2: {
      run: { font: 'Arial', size: 24, bold: true, color: ink },
      paragraph: { spacing: { before: 200, after: 100 }, keepNext: true },
    },
  },
}

/** Each numbered list counts from one. */
function numberingOf(place: number) {
  return {
    reference: `list-${place}`,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 567, hanging: 425 } } },
      },
    ],
  }
}

function paragraphsOf(text: LetterText): Paragraph[] {
  const heads = [text.reference, text.about].filter((each) => each !== null)
  return [
    ...together(text.from, AlignmentType.START),
    ...together(text.to, AlignmentType.START),
    new Paragraph({ children: [new TextRun(text.dated)] }),
    ...together(heads, AlignmentType.START),
    new Paragraph({ children: runs(text.salutation) }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(text.subject) }),
    ...text.body.flatMap(paragraphsOfBlock),
    new Paragraph({ keepNext: true, spacing: { after: 800 }, children: runs(text.closing) }),
    ...together(text.signature, AlignmentType.START),
    ...enclosed(text.enclosures),
  ]
}

/** Lines of one block: no space between them, and one after the last. */
function together(
  lines: readonly Line[],
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
): Paragraph[] {
  return lines.map(
    (each, index) =>
      new Paragraph({
        alignment,
        spacing: { after: index === lines.length - 1 ? 240 : 0 },
        keepNext: index < lines.length - 1,
        children: runs(each),
      }),
  )
}

function paragraphsOfBlock(block: Block, place: number): Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: runs(block.line) })]
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(block.line) })]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            spacing: { after: 100 },
            ...(block.isNumbered
              ? { numbering: { reference: `list-${place}`, level: 0 } }
              : { bullet: { level: 0 } }),
            children: runs(item),
          }),
      )
  }
}

function enclosed(items: readonly Line[]): Paragraph[] {
  if (items.length === 0) return []
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 200, after: 60 },
      children: [new TextRun('Enclosed:')],
    }),
    ...items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) })),
  ]
}

function runs(line: Line): ParagraphChild[] {
  return line.map((piece) =>
    typeof piece === 'string'
      ? new TextRun(piece)
      : new TextRun({ text: `[${piece.gap}]`, highlight: 'yellow' }),
  )
}

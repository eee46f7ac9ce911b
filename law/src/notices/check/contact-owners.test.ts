import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day } from '../../time/day.ts'
import type { NoticeItem } from '../notice.ts'
import { checkNotice } from './check-notice.ts'

function statusOf(item: NoticeItem, text: string): string | undefined {
  const { items } = checkNotice(text, {
    kind: 'refuse-issue',
    decidedOn: day('2026-11-02'),
    detained: false,
    today: day('2026-11-22'),
  })
  return items.find((each) => each.item === item)?.status
}

/** Whether the item is there; false: not found, or not told for certain. */
function each(item: NoticeItem, isThere: boolean, texts: readonly string[]): void {
  for (const text of texts)
    test(text.replaceAll('\n', ' / '), () => {
      const status = statusOf(item, text)
      assert.equal(status === 'found', isThere, `${status}`)
    })
}

describe('the adviser’s, by their own sentence or the one just before', () => {
  each('adviser-contact', true, [
    'You must speak to a mediation adviser. Tel: 01632 960 111.',
    'You must speak to a mediation adviser.\nMeadow Resolutions\nUnit 4, Mill Yard, Anytown\nTel: 01632 960 111\nEmail: hello@meadow.example.org',
    'The council’s mediation adviser is Meadow. They are free and independent of us. You can ring them on 01632 960 111.',
    'To find out about mediation, ring Meadow on 01632 960 111.',
    'If you would like mediation with us, contact Meadow on 01632 960 111.',
    'The mediation service is run by Meadow. This service can be reached on 01632 960111 on weekdays from nine to five.',
    'Mediation\nYou can ring 01632 960 111 at any time.',
    'You can ask a mediation adviser about it. The number is 01632 960 111.',
    'Mediation adviser:\n- Meadow Resolutions\n- 01632 960 111\n- www.meadow.example.org',
    'For mediation the council works with Meadow.\nMeadow: 01632 960 111',
    'You must contact the mediation adviser. Please do so within two months. Telephone 01632 960 111.',
    'You need to speak to a mediation adviser. Meadow can be reached on 01632 960111.',
    'Mediation advice\tMeadow\t01632 960 111',
    'If you would like mediation call the team at Meadow on 01632 960 222.',
    'Ring the Meadow mediation team on 01632 960 222.',
    'You should contact a mediation adviser. Their office is on 01632 960 222.',
  ])
})

describe('the adviser’s, by post alone', () => {
  each('adviser-contact', true, [
    'Before you appeal you must contact a mediation adviser. Anyshire uses Meadow Resolutions, 12 Mill Street, Anytown.',
    'Mediation adviser: Meadow, PO Box 12, Anytown.',
    'The mediation adviser is Meadow, Unit 7, Mill Yard, Anytown.',
  ])
  each('adviser-contact', false, [
    'Mediation will be held at Mill House, 12 Mill Street, Anytown AN1 1AA.',
    'You can ask for mediation within 2 months, by phone or some other way.',
    'Ask for mediation within 2 months.\nAnyshire Council, Town Hall, 2 High Street, Anytown',
  ])
})

describe('another’s: a sentence with a subject of its own, or another body in between', () => {
  each('adviser-contact', false, [
    'You can ask for mediation. Our swimming club for families is on 01632 960 111.',
    'If you want mediation tell us and we will arrange it with Meadow. The Family Hub runs a course on sleep, on 01632 960 222.',
    'Mediation is open to you. Also, please send the consent form back to the plans office on 01632 960 222.',
    'We can meet you for mediation ourselves. For bus passes ring 01632 960 222.',
    'You must speak to a mediation adviser. Your child’s school has a new headteacher. Tel: 01632 960 222.',
    'You must speak to a mediation adviser. The educational psychologist has left. Ring 01632 960 222.',
    'You may wish to think about mediation.\n\nWhat happens next\n01632 960 222',
    'You can ask for mediation. If you have questions about transport call 01632 960 222.',
    'You can ask for mediation. Meanwhile the Early Years Inclusion Hub can visit you at home: 01632 960 222.',
    'You can ask for mediation. Head of Lower House: 01632 960 111',
    'You can ask for mediation. Brookside School uses Quillpad, www.quillpad.example.org, for reading.',
    'You can ask for mediation, and in the meantime the playgroup is on 01632 960 222.',
    'To talk about mediation please ring the Early Intervention Team on 01632 960 222.',
    'If you would like mediation call our resources unit on 01632 960 222.',
  ])
})

describe('the council is not the mediation adviser', () => {
  each('adviser-contact', false, [
    'You can have mediation with us. Please ring 01632 960 222.',
    'We can offer you a mediation meeting with ourselves on 01632 960 222.',
    'You can ask for mediation.\n\nYours sincerely\nHead of Service\nSEND Team\n01632 960 222',
  ])
})

describe('whom at the council to contact about mediation', () => {
  each('authority-contact', true, [
    'Mediation\nPlease write to: Resolution Officer, Civic Centre, Anytown; telephone 01632 960 222.',
    'If you would like mediation just reply to this email.',
    'Mediation\tA meeting with us and a mediator. Our contact: Inclusion Officer, 01632 960 222',
    'If you want mediation you must tell us, and say what you disagree with. You can do that by ringing the SEND Team on 01632 960 222.',
    'If you want mediation, notice of it should be sent to the Mediation Clerk, clerk@anyshire.gov.uk.',
    'The council’s contact for mediation is the Appeals Manager, 01632 960 222.',
  ])
  each('authority-contact', false, [
    'If you want to talk about school, reply to this email. Mediation is free.',
    'Mediation is free.\nAnyshire Council, Civic Centre, Anytown AN1 1AA, 01632 960 222',
    'If you would like mediation do not reply to this email.',
    'You can ask for mediation. Also, the SEND Team would like your photo by post or on 01632 960 222.',
    'Tribunal\tA hearing by a judge. Our contact: Appeals Officer, 01632 960 222',
    'You can ask for mediation.\n\nYours sincerely\nHead of Service\nSEND Team\n01632 960 222',
  ])
})

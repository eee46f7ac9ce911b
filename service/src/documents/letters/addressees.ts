/** The addressees that many letters share. */
import type { Addressee } from './letter.ts'

/** The team of the council that decides about assessments and plans. */
export const sendTeam: Addressee = {
  roles: ['send-team'],
  called: 'the SEND team of the council',
  greeting: 'SEND team',
}

/** Whom families write to where what was ordered or agreed is not done. Source: LAW-CMP-12. */
export const directorOfChildrensServices: Addressee = {
  roles: ['send-team'],
  called: 'the director of children’s services of the council',
  greeting: 'Director of Children’s Services',
}

/** The body that must arrange health provision, usually the integrated care board. Source: LAW-DEF-10. */
export const healthCommissioner: Addressee = {
  roles: ['health-commissioner'],
  called: 'the integrated care board',
  greeting: 'Integrated Care Board',
}

/** The First-tier Tribunal for special educational needs and disability. */
export const firstTierTribunal: Addressee = {
  roles: ['tribunal'],
  called: 'the First-tier Tribunal (Special Educational Needs and Disability)',
  greeting: 'Tribunal',
}

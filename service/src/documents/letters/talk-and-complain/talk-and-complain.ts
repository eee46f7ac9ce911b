/** The letters about talking and complaining, in the order in which lists show them. */
import { askForTheComplaintsProcedure } from './ask-for-the-complaints-procedure.ts'
import { complainAboutAdultSocialCare } from './complain-about-adult-social-care.ts'
import { complainAboutChildrensSocialCare } from './complain-about-childrens-social-care.ts'
import { complainToACollege } from './complain-to-a-college.ts'
import { complainToANursery } from './complain-to-a-nursery.ts'
import { complainToASchool } from './complain-to-a-school.ts'
import { complainToOfsted } from './complain-to-ofsted.ts'
import { complainToTheCouncil } from './complain-to-the-council.ts'
import { complainToTheDepartmentForEducation } from './complain-to-the-department-for-education.ts'
import { complainToTheHealthServiceOmbudsman } from './complain-to-the-health-service-ombudsman.ts'
import { complainToTheLocalGovernmentOmbudsman } from './complain-to-the-local-government-ombudsman.ts'
import { complainToTheNhs } from './complain-to-the-nhs.ts'
import { raiseAConcern } from './raise-a-concern.ts'

export const talkAndComplain = [
  raiseAConcern,
  askForTheComplaintsProcedure,
  complainToASchool,
  complainToACollege,
  complainToANursery,
  complainToOfsted,
  complainToTheCouncil,
  complainAboutChildrensSocialCare,
  complainAboutAdultSocialCare,
  complainToTheNhs,
  complainToTheLocalGovernmentOmbudsman,
  complainToTheHealthServiceOmbudsman,
  complainToTheDepartmentForEducation,
] as const

/** The instruments as letters cite them: in full the first time, shorter after. */

export const childrenAndFamiliesAct = 'the Children and Families Act 2014'
export const sendRegulations = 'the Special Educational Needs and Disability Regulations 2014'
export const recommendationsRegulations =
  'the Special Educational Needs and Disability (First-tier Tribunal Recommendations Power) Regulations 2017'
export const personalBudgetsRegulations = 'the Special Educational Needs (Personal Budgets) Regulations 2014'
export const tribunalRules =
  'the Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008'

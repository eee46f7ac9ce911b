/** The tables as Kysely sees them. Days are ISO text, instants are `Date`, ids are UUIDs. */
import type { AgreementTables } from './schema/agreements.ts'
import type { ApiTables } from './schema/api.ts'
import type { CasesTables } from './schema/cases.ts'
import type { CertificateTables } from './schema/certificates.ts'
import type { DeskTables } from './schema/desk.ts'
import type { DirectoryTables } from './schema/directory.ts'
import type { ErasingTables } from './schema/erasing.ts'
import type { JobsTables } from './schema/jobs.ts'
import type { MediationTables } from './schema/mediation.ts'
import type { MediationDeskTables } from './schema/mediation-desk.ts'
import type { PeopleTables } from './schema/people.ts'
import type { SignInTables } from './schema/sign-in.ts'

export interface Schema
  extends DirectoryTables,
    ApiTables,
    PeopleTables,
    CasesTables,
    DeskTables,
    SignInTables,
    JobsTables,
    ErasingTables,
    MediationTables,
    MediationDeskTables,
    CertificateTables,
    AgreementTables {}

/** Tables of the directory. */
import type { ColumnType, Generated } from 'kysely'

/** A column that the database fills and nobody writes. */
type Made<Value> = ColumnType<Value, never, never>

export interface DirectoryTables {
  'directory.area': AreaTable
  'directory.organisation': OrganisationTable
  'directory.service': ServiceTable
  'directory.phone': PhoneTable
  'directory.service_area': ServiceAreaTable
  'directory.source': SourceTable
  'directory.hidden_role': HiddenRoleTable
  'directory.report': ReportTable
  'directory.import_run': ImportRunTable
}

interface AreaTable {
  id: string
  gss_code: string
  name: string
  short_name: string
  slug: string
  region: string
  kind: string
  latitude: number
  longitude: number
}

interface OrganisationTable {
  id: string
  name: string
}

interface ServiceTable {
  id: string
  role: string
  name: string
  organisation_id: string
  everywhere: boolean
  website: string | null
  email: string | null
  hours: string | null
  postal_address: string[]
  /** Never granted to the public. */
  notes: string | null
  /** A tsvector; what is found by is written with `to_tsvector('simple', …)`. */
  search: string
  sort_name: string
  changed_at: ColumnType<Date, never, Date>
}

interface PhoneTable {
  service_id: string
  place: number
  number: string
  applies: string | null
}

interface ServiceAreaTable {
  area_id: string
  service_id: string
}

interface SourceTable {
  service_id: string
  address: string | null
  read_on: string
  dated_on: string | null
  dated_to: Generated<'day' | 'month' | 'year'>
  is_own: boolean
}

interface HiddenRoleTable {
  role: string
}

interface ReportTable {
  id: Made<string>
  service_id: string
  slot: number | null
  says: string | null
  made_at: Made<Date>
  settled_at: ColumnType<Date | null, never, Date | null>
}

interface ImportRunTable {
  id: Made<string>
  made_at: Made<Date>
  origin: string
  added: number
  changed: number
  removed: number
  unchanged: number
}

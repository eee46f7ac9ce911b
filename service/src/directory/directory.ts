/** The shapes of the directory: areas, organisations, and the services that they give there. */

/** What a service is to a family, by the law that asks for it. National bodies have roles of their own. */
export const roles = [
  'mediation-advice',
  'information-and-advice',
  'send-team',
  'disagreement-resolution',
  'local-offer',
  'complaints-local-authority',
  'complaints-childrens-social-care',
  'complaints-adult-social-care',
  'health-commissioner',
  'pals',
  'healthwatch',
  'support-group',
  'tribunal',
  'ombudsman-lgsco',
  'ombudsman-phso',
  'ofsted',
  'secretary-of-state',
  'legal-advice',
] as const
export type Role = (typeof roles)[number]

/** An English local authority with education duties. */
export interface Area {
  readonly id: string
  /** GSS code, such as `E06000001`. */
  readonly gssCode: string
  /** `Hartlepool Borough Council`. */
  readonly name: string
  /** `Hartlepool`. */
  readonly shortName: string
  /** As in addresses: `hartlepool`. */
  readonly slug: string
  readonly region: string
}

/** A number, and when or for what it is, such as `school holidays`; null: always. */
export interface Phone {
  readonly number: string
  readonly when: string | null
}

/** Where an entry was read. */
export interface Source {
  /** The page it was read on; null: from a document without an address. */
  readonly address: string | null
  /** ISO day on which it was read. */
  readonly readOn: string
  /** ISO day that the page itself gives; null: it gives none. */
  readonly datedOn: string | null
  /** The page gives only a month or a year, and `datedOn` is its first day; absent: the day itself. */
  readonly datedTo?: 'month' | 'year'
  /** The body's own page, and not another's about it. */
  readonly isOwn: boolean
}

/** One service in one area, or in all of England: what a page shows. Nothing in it is confirmed. */
export interface Entry {
  readonly id: string
  readonly role: Role
  /** The name of the service there, such as `Hartlepool SENDIASS`. */
  readonly name: string
  /** Who gives it; one organisation may serve many areas. */
  readonly organisation: { readonly id: string; readonly name: string }
  readonly phones: readonly Phone[]
  readonly email: string | null
  readonly website: string | null
  /** Lines of a postal address; empty: not known. */
  readonly postalAddress: readonly string[]
  /** Opening hours in words. */
  readonly hours: string | null
  readonly source: Source
}

/** An entry with where it holds: what a search finds and the feed shows. */
export interface PlacedEntry {
  readonly entry: Entry
  /** The areas that it serves, by name; none: all of England. */
  readonly areas: readonly Area[]
  /** When anything in it last changed here. */
  readonly changedAt: Date
}

/**
 * An area with its own services, in the order of `roles`, then by name. National bodies hold for every area
 * and come from `nationalEntries`.
 */
export interface AreaEntries {
  readonly area: Area
  readonly entries: readonly Entry[]
}

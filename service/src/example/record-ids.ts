/** What was written down in the cases of the demonstration, by its id: pages of an account are looked at by them. */
export const exampleRecords = {
  /** What the first case is about. */
  concern: '0c000000-0000-4000-8000-000000000007',
  call: '0c000000-0000-4000-8000-000000000001',
  meeting: '0c000000-0000-4000-8000-000000000002',
  gone: '0c000000-0000-4000-8000-000000000003',
  /** The sealed copy of a letter. */
  letter: '0c000000-0000-4000-8000-000000000004',
  /** A document: an email that was kept. */
  email: '0c000000-0000-4000-8000-000000000006',
  /** Help that a plan promises. */
  therapy: '0c000000-0000-4000-8000-000000000005',
} as const

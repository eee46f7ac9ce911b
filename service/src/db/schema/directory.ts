/** Tables of the directory. */

// biome-ignore lint/suspicious/noEmptyInterface: filled by the first migration of the directory
export interface DirectoryTables {}

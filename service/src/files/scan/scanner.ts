/** Looks for viruses in a file while it passes. */

export interface Scanner {
  /** Begins with a file. @throws ScannerAway where the scanner cannot be reached */
  begin(): Promise<Scan>
}

export interface Scan {
  /** Hands on a piece of the file. @throws ScannerAway */
  write(chunk: Uint8Array): Promise<void>
  /** What the scanner says of the whole file. @throws ScannerAway where it says nothing, or that it could not look */
  verdict(): Promise<'clean' | 'infected'>
  /** Ends it without a verdict. */
  abandon(): void
}

/** The scanner cannot be reached, or could not look at the file: nothing may be taken for clean. */
export class ScannerAway extends Error {
  override readonly name = 'ScannerAway'
}

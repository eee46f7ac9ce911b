/** What a demonstration would have sent, as its pages see it. */

export interface Outbox {
  /** The newest first. @param most how many at most */
  list(most: number): Promise<readonly OutboxEmail[]>
}

export interface OutboxEmail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** When it would have gone. */
  readonly at: Date
}

/** Jobs of webhooks: every minute what is due goes out, and every night what is old goes. */
import { clearDeliveries, deliverDue } from '../mediation/api/deliver.ts'
import type { Job } from './job.ts'
import { sendWebhook } from './send-webhook.ts'

const deliverWebhooks: Job = {
  name: 'deliver-webhooks',
  cron: '* * * * *',
  async run({ work, webhooks }, signal) {
    if (webhooks === undefined) return
    await deliverDue({ work, signal, send: (delivery) => sendWebhook(delivery, webhooks) })
  },
}

const clearOldDeliveries: Job = {
  name: 'clear-deliveries',
  cron: '30 3 * * *',
  run: ({ work }) => work.asWorker(clearDeliveries),
}

export const webhookJobs: readonly Job[] = [deliverWebhooks, clearOldDeliveries]

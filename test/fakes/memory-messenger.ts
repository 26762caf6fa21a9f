import { Unavailable } from '#domain/errors';
import type { Messenger, Sms } from '#domain/ports';

interface Sent {
  readonly to: string;
  readonly text: string;
}

/** Sends nothing, and keeps the messages that it was given. */
export const memoryMessenger = () => {
  const texts: (Sent & { readonly sms: Sms })[] = [];
  const mails: Sent[] = [];
  const topics: { office: string; addresses: readonly string[] }[] = [];
  /** Numbers that the provider refuses permanently. */
  const refused = new Set<string>();
  const faults = { down: false, mailDown: false };
  const messenger: Messenger = {
    sms: async (to, sms) => {
      if (faults.down) throw new Unavailable('SNS');
      if (refused.has(to)) throw new Error('the number is not a number');
      texts.push({ to, text: sms.text, sms });
      return `sms-${texts.length}`;
    },
    email: async (to, subject, body) => {
      if (faults.mailDown) throw new Unavailable('SNS');
      mails.push({ to, text: `${subject}\n${body}` });
      return `mail-${mails.length}`;
    },
    subscribe: async (office, addresses) => {
      topics.push({ office, addresses });
    },
  };
  return { ...messenger, texts, mails, topics, refused, faults };
};

export type MemoryMessenger = ReturnType<typeof memoryMessenger>;

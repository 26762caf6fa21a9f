import * as z from 'zod';
import { route } from '../route.ts';
import { HotlineBody } from './doors.ts';
import { ReceiptView } from './reports.ts';

/** The answer to a caller: how to ask again, and whom to telephone. It contains nothing of any case. */
const HotlineAnswer = z.lazy(() =>
  ReceiptView.unwrap().omit({ caseNumber: true }).meta({ id: 'HotlineAnswer' }),
);

export const hotline = [
  route({
    name: 'callHotline',
    method: 'POST',
    path: '/hotline',
    title: { zh: '热线：即时接听和登记', en: 'Call the hotline' },
    may: 'anyone',
    isThrottled: true,
    keyIsOptional: true,
    body: HotlineBody,
    wants: [],
    answer: HotlineAnswer,
  }),
] as const;

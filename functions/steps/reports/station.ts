import type { Office } from '#domain/directory/records';
import type { Label } from '#schemas/label';

/** The telephone numbers for a reporter now: the station that has the report, and 110. */
export const stationView = ({ name, telephone }: Office) => ({
  name,
  telephone,
  emergency: '110' as const,
});

export const adviceOnReceipt = ({ name, telephone }: Office): Label => ({
  zh: `报告已送达${name.zh}。孩子正处于危险时，请立即拨打110；也可直接致电派出所 ${telephone}。请保持电话畅通，协助民警调查。`,
  en: `Your report is with ${name.en}. If the child is in danger now, call 110; you may also call the station on ${telephone}. Please stay reachable and help the police.`,
});

/** The report is stored; each child's report reaches the station on its own, a moment later. */
export const adviceOnJointReport = ({ name, telephone }: Office): Label => ({
  zh: `报告已登记，正逐一送交${name.zh}。孩子正处于危险时，请立即拨打110；也可直接致电派出所 ${telephone}。请保持电话畅通，协助民警调查。`,
  en: `Your report is stored and on its way to ${name.en}. If a child is in danger now, call 110; you may also call the station on ${telephone}. Please stay reachable and help the police.`,
});

export const adviceToTelephone = ({ name, telephone }: Office): Label => ({
  zh: `${name.zh}尚未确认收到报告，请立即致电 ${telephone} 或拨打110。`,
  en: `${name.en} has not confirmed your report yet: please call ${telephone} or 110 now.`,
});

/** The advice says nothing of any case, because anybody may call the hotline. */
export const adviceToCaller = ({ name, telephone }: Office): Label => ({
  zh: `已登记，由${name.zh}受理。有人正处于危险时，请立即拨打110；也可致电 ${telephone}。请保存回执号。`,
  en: `It is registered, and ${name.en} answers for it. If somebody is in danger now, call 110; you may also call ${telephone}. Keep your receipt.`,
});

import type { Label } from '#schemas/label';

/** The words for what a device keeps, and for what others did first. */
export const keptWords = {
  fasterTitle: { zh: '有人先于您更新了这项待办', en: 'Somebody was faster' },
  faster: {
    zh: '这项待办在您填写期间有变动。您填写的内容仍在下面，请核对后再提交。',
    en: 'This duty has changed since you opened it. What you wrote is still below: compare, then submit again.',
  },
  fasterEnded: {
    zh: '他人已先办结这项待办，您的登记没有生效。请核对两份内容；如有补充，请与登记人联系。',
    en: 'Somebody else ended this duty first, so yours was not recorded. Compare the two; if something is missing there, tell them.',
  },
  mine: { zh: '您填写的内容', en: 'What you entered' },
  discard: { zh: '不再保留我的内容', en: 'Discard what I entered' },
  waits: { zh: '尚未送达', en: 'Not sent yet' },
  willBeSent: {
    zh: '内容已加密保存在本机，网络恢复后自动发送，只登记一次。',
    en: 'It is kept on this device, encrypted, and is sent by itself when there is a connection. It is recorded once.',
  },
  sendNow: { zh: '立即发送', en: 'Send now' },
  change: { zh: '取回修改', en: 'Take it back and change it' },
  unsentTitle: { zh: '未发送{}项', en: '{} not sent' },
  refusedAct: { zh: '未被接受，请打开更正', en: 'It was refused. Open it to correct it' },
  giveUp: { zh: '放弃', en: 'Give it up' },
  giveUpSure: { zh: '确定放弃？内容将删除', en: 'Give it up? It will be deleted' },
  othersUnsent: {
    zh: '本机另有其他人员未发送的登记{}项，由本人登录后发送。',
    en: 'On this device {} acts of others wait. They are sent when those officers sign in.',
  },
  signOutRefused: {
    zh: '还有登记未送达，暂不能退出。请先发送，或逐项放弃。',
    en: 'Some of your acts are not sent yet. Send them, or give each of them up, before you sign out.',
  },
  drafts: { zh: '未提交的草稿', en: 'Drafts' },
  draftsKept: {
    zh: '草稿加密保存在本机，三天后删除。',
    en: 'Drafts are kept here, encrypted, for three days.',
  },
  settings: { zh: '设置', en: 'Settings' },
  pinTitle: { zh: '本机密码', en: 'PIN of this device' },
  pinWhy: {
    zh: '设置六位数字密码后，断网时也能打开已填内容；离开五分钟自动锁定。',
    en: 'With a PIN of six digits you can open what you entered without a connection. The page locks after five minutes.',
  },
  pin: { zh: '六位数字密码', en: 'PIN of six digits' },
  pinAgain: { zh: '再输一次', en: 'The same again' },
  pinDiffer: { zh: '须为六位数字，两次一致', en: 'Enter six digits, twice the same' },
  pinSet: { zh: '已设置', en: 'It is set' },
  setPin: { zh: '设置密码', en: 'Set the PIN' },
  removePin: { zh: '取消密码', en: 'Remove the PIN' },
  locked: { zh: '已锁定', en: 'Locked' },
  unlock: { zh: '打开', en: 'Open' },
  pinWrong: { zh: '密码不对，还可试{}次', en: 'That is not the PIN. {} more tries' },
  pinSpent: {
    zh: '密码已输错五次。已填内容仍加密保存在本机，请联网重新登录后打开。',
    en: 'Five wrong PINs. What you entered is still kept here, encrypted; sign in again to open it.',
  },
  signInAgain: { zh: '重新登录', en: 'Sign in again' },
  shared: {
    zh: '这是公用电脑，不在本机保存任何内容',
    en: 'Several people use this computer: keep nothing on it',
  },
} as const satisfies Record<string, Label>;

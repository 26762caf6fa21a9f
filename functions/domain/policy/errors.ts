import { OwnError } from '#domain/errors';

/** A policy names a layer that does not exist, or itself. */
export class UnknownPack extends OwnError {
  override readonly name = 'UnknownPack';

  constructor(pack: string) {
    super(`policy pack ${pack} is not known, or extends itself`);
  }
}

/** No layer says whether the duty is in force: it is refused, never guessed. */
export class UnknownDuty extends OwnError {
  override readonly name = 'UnknownDuty';

  constructor(policy: string, dutyCode: string) {
    super(`policy ${policy} does not say whether duty ${dutyCode} is in force`);
  }
}

/** No layer gives the setting a value, and the deployer has not decided one. */
export class UndecidedSetting extends OwnError {
  override readonly name = 'UndecidedSetting';

  constructor(policy: string, key: string) {
    super(`policy ${policy} has no value for ${key}`);
  }
}

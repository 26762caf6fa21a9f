import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import type { Post } from '#schemas/codes/post';
import type { Label } from '#schemas/label';
import type { Basis, PackKind, Units } from '#schemas/policy';
import type { SettingKey, SettingValue } from '#schemas/settings';

/** A notice that asks for something without giving the number. */
export interface SilentLayer {
  readonly layer: string;
  readonly words: Label;
  readonly basis: readonly Basis[];
}

/** The part that one layer adds to a setting, and its citations. */
export interface Part<T> {
  readonly layer: string;
  readonly value: T;
  readonly basis: readonly Basis[];
}

/** The value of one setting under a policy, and the layer that gave it. */
export interface Resolved<T> {
  readonly value: T;
  /** The layer whose value is used; of a union, the nearest layer that added to it. */
  readonly layer: string;
  /** `deployment`: the deployer's own decision, to be shown as such. */
  readonly kind: PackKind;
  readonly basis: readonly Basis[];
  readonly note?: Label;
  /** The part of each layer; only a union has several. */
  readonly parts: readonly Part<T>[];
  /** The notices that ask for it without a number. */
  readonly silent: readonly SilentLayer[];
  /** The version of the whole policy. */
  readonly version: string;
}

/** Another layer with the same statement. */
export interface SameWord {
  readonly layer: string;
  readonly kind: PackKind;
  readonly basis: readonly Basis[];
}

export interface DutyInForce extends SameWord {
  readonly inForce: boolean;
  readonly note?: Label;
  /** The body that owes the duty, if the nearest layer in force names another than the duty's type. */
  readonly owner?: Post;
  /** The other layers with the same statement: a notice in addition to the law. */
  readonly also: readonly SameWord[];
  /** The lead and responsible units of the sections that require it: they coordinate, and owe no duty. */
  readonly units: readonly Units[];
  readonly version: string;
}

/** The machine and the situations for which the duty is asked about. */
export interface Circumstances {
  readonly machine: string;
  readonly situations: readonly EmergencySituation[];
}

/** The layers of one deployment, merged for one day. */
export interface Policy {
  readonly name: string;
  /** `<pack>@<first eight digits of the hash of its content>`: the same content has the same version. */
  readonly version: string;
  /** @throws {UndecidedSetting} where no layer gives a value. */
  readonly setting: <K extends SettingKey>(key: K) => Resolved<SettingValue<K>>;
  /**
   * Whether a duty is owed; without circumstances, whether it is owed in any.
   *
   * @throws {UnknownDuty} where no layer says whether the duty is in force.
   */
  readonly inForce: (dutyCode: string, circumstances?: Circumstances) => DutyInForce;
}

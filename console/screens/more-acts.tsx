import type { ComponentChildren, JSX } from 'preact';
import type { Client } from '#schemas/api/client';
import { useAccess } from '../access.ts';
import { dutyAddress } from '../address.ts';
import { ActForm } from '../form/act-form.tsx';
import type { Field } from '../form/schema.ts';
import { perform } from '../kept/acts.ts';
import { useWords } from '../language.ts';
import type { Word } from '../words.ts';
import type { Duty } from './end-duty.ts';
import { note, otherOffice, untilAndWhy } from './own-fields.ts';

interface MoreProps {
  readonly duty: Duty;
  readonly changed: (duty: Duty) => void;
}

interface OneProps extends MoreProps {
  readonly name: string;
  readonly label: Word;
  readonly fields: readonly Field[];
  readonly isVersioned?: boolean;
}

type DutyAct = Extract<keyof Client, 'noteOnDuty' | 'extendDuty' | 'suspendDuty' | 'reassignDuty'>;

const One = ({ duty, changed, name, label, fields, isVersioned = false }: OneProps) => {
  const { say } = useWords();
  const act = async (body: Readonly<Record<string, unknown>>) => {
    const path = `/duties/${encodeURIComponent(duty.id)}/${name}`;
    const about = { title: duty.title, address: dutyAddress(duty.id), path, body };
    const { version } = duty;
    changed(await perform<DutyAct>({ ...about, ...(isVersioned && { version }) }));
  };
  return (
    <Folded label={say(label)}>
      <ActForm name={`${name}.`} {...{ fields, label: say(label), act }} />
    </Folded>
  );
};

interface FoldedProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

export const Folded = ({ label, children }: FoldedProps): JSX.Element => (
  <details class="card">
    <summary>{label}</summary>
    {children}
  </details>
);

/** Acts beside the outcome: a note for everybody, and for supervisors what moves the duty. */
export const MoreActs = (props: MoreProps): JSX.Element => {
  const { isSupervisor } = useAccess();
  const { ended } = props.duty;
  return (
    <>
      <One {...props} name="notes" label="note" fields={note} />
      {isSupervisor && !ended && (
        <>
          <One {...props} name="extension" label="extend" fields={untilAndWhy} isVersioned />
          <One {...props} name="suspension" label="suspend" fields={untilAndWhy} isVersioned />
          <One {...props} name="assignment" label="reassign" fields={otherOffice} isVersioned />
        </>
      )}
    </>
  );
};

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Answer, ask } from '../api.ts';
import { ActForm } from '../form/act-form.tsx';
import { useWords } from '../language.ts';
import { Folded } from './more-acts.tsx';
import { purpose } from './own-fields.ts';
import { Line } from './reported.tsx';

type Reporter = Answer<'openReporter'>;

const Shown = ({ reporter }: { readonly reporter: Reporter }): JSX.Element => {
  const { say, code } = useWords();
  const { kind, unit, name, telephone } = reporter;
  return (
    <div role="status">
      <dl>
        <Line name={say('reporter')}>
          {[kind && code(kind), unit, name].filter(Boolean).join(' · ')}
        </Line>
        <Line name={say('telephone')}>
          {telephone ? <a href={`tel:${telephone}`}>{telephone}</a> : undefined}
        </Line>
      </dl>
    </div>
  );
};

interface OpenReporterProps {
  readonly caseNumber: string;
  readonly reportId: string;
}

/** Opens the seal of a reporter for a purpose. It is never sent later by itself, because nobody would see the answer. */
export const OpenReporter = ({ caseNumber, reportId }: OpenReporterProps): JSX.Element => {
  const { say } = useWords();
  const [reporter, set] = useState<Reporter>();
  const act = async (body: Readonly<Record<string, unknown>>) => {
    const path = `/cases/${caseNumber}/reports/${reportId}/reporter`;
    set(await ask<'openReporter'>(path, { body, key: crypto.randomUUID() }));
  };
  return (
    <Folded label={say('openReporter')}>
      <p class="hint">{say('openReporterWhy')}</p>
      {reporter ? (
        <Shown reporter={reporter} />
      ) : (
        <ActForm name={`${reportId}.`} fields={purpose} label={say('openReporter')} act={act} />
      )}
    </Folded>
  );
};

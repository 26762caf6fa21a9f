import type { JSX } from 'preact';
import type { Complaint } from '../api.ts';
import { useWords } from '../language.ts';
import { Control, type ControlProps, isGroup } from './control.tsx';

interface BoxProps extends ControlProps {
  /** The field is required, given the present values of the others. */
  readonly isDemanded: boolean;
  readonly complaints: readonly Complaint[];
}

/** A field with its name, its hint, and the words of a complaint about it. */
export const FieldBox = ({ complaints, isDemanded, ...props }: BoxProps): JSX.Element => {
  const { say, read } = useWords();
  const { field, id } = props;
  const hints = [
    field.help ? read(field.help) : field.kind === 'many' && say('several'),
    field.isPersonal && say('personal'),
  ].filter(Boolean);
  const isWrong = complaints.length > 0;
  const described = [hints.length > 0 && `${id}-hint`, isWrong && `${id}-wrong`].filter(Boolean);
  const describedBy = described.join(' ') || undefined;
  const name = read(field.label) + (isDemanded ? '' : say('optional'));
  const inside = (
    <>
      {hints.length > 0 && (
        <p class="hint" id={`${id}-hint`}>
          {hints.join(' · ')}
        </p>
      )}
      {isWrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {complaints.map((each) => read(each)).join('；')}
        </p>
      )}
      <Control {...props} describedBy={describedBy} isWrong={isWrong} />
    </>
  );
  const look = isWrong ? 'field is-wrong' : 'field';
  if (isGroup(field)) {
    return (
      <fieldset class={look} aria-describedby={describedBy}>
        <legend>{name}</legend>
        {inside}
      </fieldset>
    );
  }
  return (
    <div class={look}>
      <label class="name" for={id}>
        {name}
      </label>
      {inside}
    </div>
  );
};
